import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import t, { type Test } from 'tap';
import { coverageReport, report } from './coverage.ts';
import { madeProject, writeProject } from './fixture.ts';
import { join } from './join.ts';
import { readInputs } from './read.ts';

const [primitive, early] = ['harden/harden/primitive.js', 'harden/harden/before-lockdown.js'];

/** A made project in which some files are others; the answer of the command, and what it printed. */
function covered(t: Test, changed: Record<string, unknown>, options: { ids?: string[]; json?: boolean } = {}) {
  const root = t.testdir();
  writeProject(root, { ...madeProject(), ...changed });
  const out = t.capture(console, 'log');
  const err = t.capture(console, 'error');
  const status = report(root, { ids: [], json: false, ...options });
  const text = (lines: { args: unknown[] }[]) => lines.map(({ args }) => args[0]).join('\n');
  return { root, status, out: text(out()), err: text(err()) };
}

t.test('per clause, per test, and in all', async (t) => {
  const root = t.testdir();
  writeProject(root, madeProject());
  const { total, clauses, tests, uncovered } = coverageReport(join(readInputs(root)));
  t.strictSame(total, {
    steps: { total: 5, reached: 4, listed: 1 },
    edges: { total: 1, reached: 1, listed: 0 },
    listed: 1 / 6,
  });
  t.strictSame(Object.keys(clauses), ['sec-harden', 'sec-lockdown']);
  t.match(clauses['sec-harden'], { steps: { total: 3, reached: 3 }, edges: { total: 1, reached: 1 } });
  t.match(clauses['sec-harden'].points[3], { point: '2#1', text: 'Return ? HardenValue(value).', tests: [primitive] });
  t.match(clauses['sec-lockdown'].points[0], { point: '1', tests: [], listed: { reason: 'assertion' } });
  t.strictSame(tests[primitive], { steps: ['sec-harden 1', 'sec-harden 2'], edges: ['sec-harden 2#1'] });
  t.strictSame(tests[early], { steps: ['sec-harden 1', 'sec-harden 1.a'], edges: [] });
  t.strictSame(uncovered, []);
});

t.test('more than 3 % listed as unreachable is too much', async (t) => {
  const { status, out, err } = covered(t, {});
  t.equal(status, 1);
  t.equal(err, 'coverage: more than 3 % of all steps and edges are listed as unreachable');
  t.match(out, /^sec-lockdown +1\/2 \+ 1 steps$/m);
  t.match(out, 'listed as unreachable:\n  sec-lockdown 1: “Assert: there is an agent.” (assertion)');
  t.match(out, /^all: 4\/5 \+ 1 steps, 1\/1 edges; 16\.7 % are listed as unreachable$/m);
});

const reached = (edges: Record<string, string[]>) => ({
  'sec-harden': { steps: { 1: [primitive, early], '1.a': [early], 2: [primitive] }, edges },
  'sec-lockdown': { steps: { 1: [early], 2: [early] }, edges: {} },
});

t.test('all reached: the exit status is 0, and the file is written', async (t) => {
  const changed = { 'test262-ses/unreached.txt': '', 'out/results/steps.json': reached({ '2#1': [primitive] }) };
  const { root, status, err } = covered(t, changed);
  t.strictSame({ status, err }, { status: 0, err: '' });
  const written = JSON.parse(readFileSync(joinPath(root, 'out/results/coverage.json'), 'utf8'));
  t.strictSame(written.uncovered, []);
  const json = covered(t, changed, { json: true });
  t.strictSame(JSON.parse(json.out), written, 'which is what --json prints');
});

t.test('what is neither reached nor listed is named with its text', async (t) => {
  const changed = { 'test262-ses/unreached.txt': '', 'out/results/steps.json': reached({}) };
  const { status, out, err } = covered(t, changed);
  t.equal(status, 1);
  t.match(out, 'uncovered:\n  sec-harden 2#1: the abrupt edge of “Return ? HardenValue(value).”\n');
  t.match(err, /^coverage: 1 uncovered; write a test/);
  t.equal(covered(t, changed, { ids: ['sec-lockdown'] }).status, 0, 'in a clause that was not asked for, it is not');
});

t.test('of one clause, the tests of each step are named', async (t) => {
  const { out, root } = covered(t, {}, { ids: ['sec-harden'] });
  const lines = [
    ...['sec-harden    3/3 steps    1/1 edges', '  1  If the agent is not locked, then', '    reached by 2'],
    ...[`      ${primitive}`, `      ${early}`, '  1.a  Throw a TypeError exception.', '    reached by 1'],
    ...[`      ${early}`, '  2  Return ? HardenValue(value).', '    reached by 1', `      ${primitive}`],
    ...['    2#1 abrupt in 1', `      ${primitive}`],
  ];
  t.strictSame(out.split('\n'), lines);
  t.throws(() => readFileSync(joinPath(root, 'out/results/coverage.json')), { code: 'ENOENT' });
});

t.test('wrong use and missing inputs say what to do', async (t) => {
  t.throws(() => covered(t, {}, { ids: ['sec-gone'] }), /no algorithm sec-gone/);
  t.throws(() => covered(t, { 'out/results/steps.json': '{' }), /steps\.json is not JSON/);
  const command = [joinPath(import.meta.dirname, 'coverage.ts'), '--no-such-option'];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  t.equal(status, 2);
  t.match(stderr, /^coverage: .*no-such-option/);
});
