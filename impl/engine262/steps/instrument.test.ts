import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import ts from 'typescript';
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

t.test('every step of the law can be explained: what it binds or sets, decides and returns', (t) => {
  const law = readLaw((file) => readFileSync(join(root, 'spec', file), 'utf8'));
  const explained = { clauses: new Set(law.map(({ id }) => id)), module: 'explained' };
  const texts = globSync('*.ts', { cwd: join(root, 'impl/engine262'), exclude: ['*.test.ts'] }).map((file) => {
    const source = readFileSync(join(root, 'impl/engine262', file), 'utf8');
    const { text } = instrument(source, 'counters', explained);
    t.strictSame(ts.transpileModule(text, { reportDiagnostics: true }).diagnostics, [], file);
    t.equal(text.split('\n').length, source.split('\n').length, file);
    return text;
  });
  const all = texts.join('\n');
  const tellers: [RegExp, string][] = [
    [/^Let |^Set |, set /, 'bind'],
    [/^(Else )?[Ii]f |^Repeat, while /, 'test'],
    [/^For each /, 'bind'],
    [/^Append |, append /, 'change'],
    [/^(Return|Throw) |, (return|throw) /, 'returned'],
  ];
  for (const { id, steps } of law) {
    for (const { label, text } of steps ?? []) {
      const named = tellers.filter(([pattern]) => pattern.test(text)).map(([, teller]) => teller);
      // Where there is nothing to return, the transcription may have no code.
      const wanted = text === 'Return unused.' ? [] : ['step', ...named];
      const missing = wanted.filter((teller) => !all.includes(`explained.${teller}("${id} ${label}"`));
      t.strictSame(missing, [], `${id} ${label}: ${text}`);
    }
  }
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

const explainedSample = `/** #sec-sample */
export const Sample = algorithm(function* ([value = 1]: Arguments, { NewTarget }, _rest): ValueEvaluator {
  // 1. If value is empty, return ? First(value).
  if (!value) return Q(yield* First(value));
  // 2. Let eval be a new empty List.
  const eval_ = [];
  // 3. For each element x of value, do
  for (const x of value) {
    // a. If x is odd, then
    if (odd(x)) {
      // i. Append x to eval.
      eval_.push(x);
    } else if (even(x)) {
      // b. Else if x is even, then
      // i. Set eval.[[Slot]] to x.
      eval_.Slot = x;
    } else {
      // c. Else,
      // i. Perform C(x).
      C(x);
    }
  }
});
`;

t.test('the steps of explained clauses tell their values, and no line moves', (t) => {
  const of = (clause: string) => ({ clauses: new Set([clause]), module: './explained.ts' });
  const { text } = instrument(explainedSample, './counters.ts', of('sec-sample'));
  const told = text.replace(/countStep\(".*?"\); ?/g, '').split('\n');
  t.equal(told.length, explainedSample.split('\n').length);
  t.match(told[0], /^import .* import \{ explained \} from '.\/explained.ts'; \/\*\*/);
  t.match(told[1], '{ explained.enter("sec-sample", { "value": value, "NewTarget": NewTarget }); try {');
  t.match(told[3], 'explained.step("sec-sample 1"); if (explained.test("sec-sample 1", !value)) return ');
  t.match(told[3], 'return explained.returned("sec-sample 1", Q(countEdge("sec-sample 1#1", explained.question(');
  t.match(told[5], 'const eval_ = explained.bind("sec-sample 2", "eval", []);');
  t.match(told[7], 'for (const x of value) { explained.bind("sec-sample 3", "x", x);');
  t.match(told[11], 'explained.change("sec-sample 3.a.i", "eval", () => eval_, eval_.push(x));');
  t.match(told[12], 'else if ((explained.step("sec-sample 3.b"), explained.test("sec-sample 3.b", even(x)))) {');
  t.match(told[15], 'eval_.Slot = explained.bind("sec-sample 3.b.i", "eval.[[Slot]]", x);');
  t.match(told[16], 'else {explained.step("sec-sample 3.c");');
  t.equal(told.at(-2), '} finally { explained.leave(); } });');
  t.notMatch(instrument(explainedSample, './counters.ts', of('sec-other')).text, 'explained');
  t.end();
});
