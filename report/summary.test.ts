import t from 'tap';
import { madeProject, writeProject } from './fixture.ts';
import { join } from './join.ts';
import { readInputs } from './read.ts';
import { main, summarize } from './summary.ts';
import { tally, verdict } from './tally.ts';

t.test('the figures of the made project', async (t) => {
  const root = t.testdir();
  writeProject(root, madeProject());
  const { columns, ...figures } = summarize(join(readInputs(root)));
  t.strictSame(figures, {
    clauses: 3,
    algorithms: 2,
    transcribed: 2,
    steps: 5,
    stepsReached: 4,
    stepsUnreachable: 1,
    edges: 1,
    edgesReached: 1,
    edgesUnreachable: 0,
    mutation: { mutants: 8, killed: 7, score: 0.875 },
    tests: 2,
    generated: 1,
    consumers: { made: { passed: 1, failed: 1, bounded: false } },
  });
  const ran = { pass: 0, fail: 0, expectedFailures: 0, notYet: 0, skipped: 0, seconds: 1.25 };
  t.strictSame(columns, {
    reference: { engine: 'Reference', version: '1.0', ...ran, pass: 3 },
    'shim-v8': { engine: 'V8', version: '14.6', ...ran, pass: 1, expectedFailures: 1, skipped: 1 },
    'shim-rare': { engine: 'Rare', version: '', ...ran, seconds: 0, missing: 'rare is not on this machine' },
    'control-v8': { engine: 'V8', version: '14.6', ...ran, fail: 3 },
  });
});

t.test('a listed edge, and the edges of a listed step, are unreachable', async (t) => {
  const project = madeProject();
  project['test262-ses/unreached.txt'] = 'sec-harden 2#1 engine: it cannot fail\n';
  project['out/results/steps.json'] = { 'sec-harden': { steps: { 2: ['harden/harden/primitive.js'] }, edges: {} } };
  const root = t.testdir();
  writeProject(root, project);
  t.match(summarize(join(readInputs(root))), { stepsReached: 1, edges: 1, edgesReached: 0, edgesUnreachable: 1 });
  writeProject(root, { 'test262-ses/unreached.txt': 'sec-harden 2 host: none\n', 'out/results/steps.json': {} });
  t.match(summarize(join(readInputs(root))), { stepsReached: 0, stepsUnreachable: 1, edgesUnreachable: 1 });
});

t.test('of a consumer the whole run counts, or else the bounded one', async (t) => {
  const outcome = (name: string, bounded: boolean, outcome: string) => {
    const rows = [{ subject: 'shim', checks: [{ name: 'c', expected: 'denied', outcome }], figures: [] }];
    return { name, title: 'T', bounded, seconds: 1, rows };
  };
  const consumers = [outcome('a', false, 'denied'), outcome('a', true, 'allowed'), outcome('b', true, 'denied')];
  const root = t.testdir();
  writeProject(root, { ...madeProject(), 'out/consumers.json': { consumers } });
  t.strictSame(summarize(join(readInputs(root))).consumers, {
    a: { passed: 1, failed: 0, bounded: false },
    b: { passed: 1, failed: 0, bounded: true },
  });
});

t.test('without a mutation run there is no score', async (t) => {
  const { 'out/results/mutation.json': _, ...project } = madeProject();
  const root = t.testdir();
  writeProject(root, project);
  const missing = 'it has no results yet';
  t.strictSame(summarize(join(readInputs(root))).mutation, { mutants: 0, killed: 0, score: null, missing });
});

t.test('what nobody expected counts as a failure', async (t) => {
  const answers = (['pass', 'fail', 'crash', 'timeout', 'unexpected-pass', 'expected-fail', 'skip'] as const).map(
    (status) => ({ status, message: null, ms: null }),
  );
  t.same(tally(answers), { pass: 1, fail: 4, expectedFailures: 1, notYet: 0, skipped: 1, run: 6 });
  t.same(
    answers.map(({ status }) => verdict(status)),
    [true, false, false, false, true, false, null],
  );
});

t.test('the command prints one JSON object, or says what is missing', async (t) => {
  const root = t.testdir();
  const out = t.capture(console, 'log');
  const err = t.capture(console, 'error');
  t.equal(main(root, []), 2);
  t.match(String(err().at(-1)?.args[0]), /summary: (engines\.json|out\/clauses\.json)/);

  writeProject(root, madeProject());
  t.equal(main(root, ['--no-such-option']), 2);
  t.equal(out().length, 0);
  t.equal(main(root, []), 0);
  const [{ args }] = out();
  t.equal(JSON.parse(args[0]).clauses, 3);
});
