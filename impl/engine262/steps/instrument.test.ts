import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { readLaw } from '../../../spec/law.ts';
import { instrument } from './instrument.ts';

const root = join(import.meta.dirname, '../../..');

t.test('every step of the law has a counter, and every ? a counter for its edge', (t) => {
  const law = readLaw((file) => readFileSync(join(root, 'spec', file), 'utf8'));
  const expected = law.flatMap(({ id, steps }) =>
    (steps ?? []).flatMap(({ label, question }) => [
      `${id} ${label}`,
      ...Array.from({ length: question }, (_, index) => `${id} ${label}#${index + 1}`),
    ]),
  );
  const files = globSync('*.ts', { cwd: join(root, 'impl/engine262'), exclude: ['*.test.ts'] });
  const counted = files.flatMap(
    (file) => instrument(readFileSync(join(root, 'impl/engine262', file), 'utf8'), 'counters').keys,
  );
  t.ok(expected.length > 300);
  t.strictSame(counted.toSorted(), expected.toSorted());
  t.end();
});

const sample = `/** #sec-sample */
export const Sample = algorithm(function* (value) {
  // 1. If value is empty, return ? First(value).
  if (!value) return Q(yield* First(value));
  // 2. For each element x of value, do
  for (const x of value) {
    // a. If x is odd, then
    if (odd(x)) {
      // i. Append ? A(? B(x)) to list.
      list.push(Q(A(Q(B(x)))));
    } else if (even(x)) {
      // b. Else if x is even, then
      // i. Perform C(x).
      C(x);
    } else {
      // c. Else,
      // i. Perform ? D(x).
      Q(
        D(x),
      );
    }
  }
  // 3. Return unused.
  return unused;
});

/** Not an algorithm. */
export const other = () => Q(1);
`;

t.test('counters stand where a step runs, edges around what a ? is given, and no line moves', (t) => {
  const { text, keys } = instrument(sample, './counters.ts');
  t.matchOnly(keys.toSorted(), [
    'sec-sample 1',
    'sec-sample 1#1',
    'sec-sample 2',
    'sec-sample 2.a',
    'sec-sample 2.a.i',
    'sec-sample 2.a.i#1',
    'sec-sample 2.a.i#2',
    'sec-sample 2.b',
    'sec-sample 2.b.i',
    'sec-sample 2.c',
    'sec-sample 2.c.i',
    'sec-sample 2.c.i#1',
    'sec-sample 3',
  ]);
  const lines = text.split('\n');
  t.equal(lines.length, sample.split('\n').length);
  t.equal(lines[0], `import { countEdge, countStep } from './counters.ts'; /** #sec-sample */`);
  t.equal(
    lines[3],
    '  countStep("sec-sample 1"); if (!value) return Q(countEdge("sec-sample 1#1", yield* First(value)));',
  );
  t.match(lines[9], 'Q(countEdge("sec-sample 2.a.i#1", A(Q(countEdge("sec-sample 2.a.i#2", B(x))))))');
  t.match(lines[10], /else if \(even\(x\)\) \{ ?countStep\("sec-sample 2.b"\)/);
  t.match(lines[14], /else \{ ?countStep\("sec-sample 2.c"\)/);
  t.equal(lines.at(-2), 'export const other = () => Q(1);');
  t.end();
});

t.test('a file without steps stays as it is', (t) => {
  const text = '/** #sec-x */\nexport const a = 1; // 1 is not a step\n';
  t.strictSame(instrument(text, './counters.ts'), { text, keys: [] });
  t.end();
});
