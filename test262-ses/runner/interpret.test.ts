import t from 'tap';
import { parseFrontmatter } from './frontmatter.ts';
import { type Answer, interpret, judge, worst } from './interpret.ts';

function makeTest(fields = '', body = 'harden({});\n') {
  const source = `/*---\nesid: sec-a\ndescription: A test.\n${fields}---*/\n${body}`;
  return { path: 'harden/a.js', source, frontmatter: parseFrontmatter(source) };
}
const runsOf = (fields: string) => interpret(makeTest(fields));
const answered = (out = '', error: { name: string; message: string } | null = null): Answer => ({
  ...{ kind: 'answered', out, error, ms: 1 },
});

t.test('a test without flags runs in sloppy and in strict code', async (t) => {
  const { source } = makeTest();
  t.match(runsOf(''), [
    { id: 'harden/a.js', variant: 'sloppy', harness: ['assert.js', 'sta.js'], source, module: false },
    { id: 'harden/a.js (strict)', variant: 'strict', source: `"use strict";\n${source}`, module: false },
  ]);
  t.equal(runsOf('')[0].path, 'test262-ses/test/harden/a.js');
});

t.test('flags choose the variant', async (t) => {
  const variants = (flags: string) => runsOf(`flags: [${flags}]\n`).map(({ variant, module }) => ({ variant, module }));
  t.strictSame(variants('onlyStrict'), [{ variant: 'strict', module: false }]);
  t.strictSame(variants('noStrict'), [{ variant: 'sloppy', module: false }]);
  t.strictSame(variants('module, noStrict'), [{ variant: 'module', module: true }]);
  t.strictSame(variants('raw'), [{ variant: 'raw', module: false }]);
  t.equal(variants('generated').length, 2);
});

t.test('the harness, in order', async (t) => {
  const [run] = runsOf('flags: [async]\nincludes: [compareArray.js, propertyHelper.js]\n');
  t.strictSame(run.harness, ['assert.js', 'sta.js', 'doneprintHandle.js', 'compareArray.js', 'propertyHelper.js']);
  const [raw] = runsOf('flags: [raw]\n');
  t.strictSame(raw.harness, []);
  t.equal(raw.source, makeTest('flags: [raw]\n').source);
});

t.test('verdicts', async (t) => {
  const judged = (fields: string, answer: Answer) => judge(runsOf(fields)[0], answer);
  const error = (name: string, message = 'why') => answered('', { name, message });
  t.strictSame(judged('', answered()), { status: 'pass', message: null });
  t.strictSame(judged('', error('TypeError')), { status: 'fail', message: 'TypeError: why' });
  t.strictSame(judged('', error('TypeError', '')), { status: 'fail', message: 'TypeError' });
  t.strictSame(judged('', { kind: 'timeout', message: 'late', ms: 9 }), { status: 'timeout', message: 'late' });

  const negative = 'negative:\n  phase: runtime\n  type: TypeError\n';
  t.equal(judged(negative, error('TypeError')).status, 'pass');
  t.match(judged(negative, answered()), { status: 'fail', message: 'expected an uncaught TypeError, got none' });
  t.match(judged(negative, error('RangeError')), { status: 'fail', message: /got RangeError: why/ });
  t.equal(judged(negative, error('TypeError', 'in prelude shim.js: why')).status, 'fail');

  const async = 'flags: [async]\n';
  t.equal(judged(async, answered('1\nTest262:AsyncTestComplete')).status, 'pass');
  t.match(judged(async, answered('1')), { status: 'fail', message: '$DONE was never called' });
  t.match(judged(async, answered('Test262:AsyncTestComplete\nTest262:AsyncTestComplete')), {
    message: /more than once/,
  });
  t.strictSame(judged(async, answered('Test262:AsyncTestFailure:Test262Error: why')), {
    ...{ status: 'fail', message: 'Test262Error: why' },
  });
});

t.test('a test is as good as the worse of its variants', async (t) => {
  const [sloppy, strict] = runsOf('');
  const both = (a: Answer, b: Answer) =>
    worst([
      { run: sloppy, verdict: judge(sloppy, a) },
      { run: strict, verdict: judge(strict, b) },
    ]);
  const wrong = answered('', { name: 'Error', message: 'why' });
  t.strictSame(both(answered(), answered()), { status: 'pass', message: null });
  t.strictSame(both(answered(), wrong), { status: 'fail', message: 'in strict code: Error: why' });
  t.strictSame(both(wrong, answered()), { status: 'fail', message: 'in sloppy code: Error: why' });
  t.strictSame(both(wrong, wrong), { status: 'fail', message: 'Error: why' });
  t.match(both(wrong, { kind: 'crash', message: 'gone', ms: 1 }), { status: 'crash', message: 'in strict code: gone' });
});
