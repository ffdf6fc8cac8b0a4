import { existsSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { runProcess } from '../process.ts';
import { attempts, judge, layOut, readLog, receiptOf } from './application.ts';

const run = (folder: string, env: NodeJS.ProcessEnv) =>
  runProcess([process.execPath, 'index.js'], { cwd: folder, env, limit: 20_000 });

t.test('with the harmless dependency the application prints the receipt, and nothing is tried', async (t) => {
  const application = layOut(join(t.testdir({}), 'app'), 'harmless');
  const { status, stdout, stderr } = await run(application.folder, application.env);
  t.equal(status, 0);
  t.equal(stdout, receiptOf(application));
  t.strictSame(readLog(stderr), new Map());
  t.notOk(existsSync(join(application.folder, 'node_modules/tally/malicious.js')));
});

t.test('with the malicious one too, and in plain node every attempt succeeds', async (t) => {
  const application = layOut(join(t.testdir({}), 'app'), 'malicious');
  const ended = await run(application.folder, application.env);
  const taken = readLog(ended.stderr);
  t.strictSame([...taken.keys()], attempts);
  t.equal(taken.get('reads the environment'), application.env.RECEIPTS_CARD);
  t.equal(taken.get('poisons Array.prototype'), application.env.RECEIPTS_CARD);
  const checks = judge(ended, receiptOf(application), 'succeeds');
  t.equal(checks.length, 17);
  for (const { name, expected, outcome } of checks) t.equal(outcome, expected, name);
});

t.test('another layout has another secret', async (t) => {
  const folder = join(t.testdir({}), 'app');
  const cards = Array.from({ length: 5 }, () => layOut(folder, 'harmless').env.RECEIPTS_CARD);
  t.ok(new Set(cards).size > 1);
});

const log = (names: string[], taken: string | null) =>
  names.map((name) => `tally: attempt ${JSON.stringify({ name, taken })}`).join('\n');
const ended = (stderr: string, stdout = 'receipt', status = 0) => ({ status, stdout, stderr });

t.test('what came of it', async (t) => {
  const outcomes = (...output: [string, string?]) =>
    judge(ended(...output), 'receipt', 'denied').map(({ outcome }) => outcome);
  t.strictSame(outcomes(log(attempts, null)), ['the receipt', ...attempts.map(() => 'denied')]);
  const mixed = `a warning\n${log(attempts.slice(0, 3), 'it')}\n${log(attempts.slice(3), null)}\n`;
  t.strictSame(outcomes(mixed, 'nothing').slice(0, 5), [
    'another text: nothing',
    'succeeds',
    'succeeds',
    'succeeds',
    'denied',
  ]);
});

t.test('a run that says nothing shows nothing', async (t) => {
  const [printed, first, second] = judge(ended(log(attempts.slice(1), null)), 'receipt', 'denied');
  t.strictSame([printed.outcome, first.outcome, second.outcome], ['the receipt', 'not tried', 'denied']);
  const [failed, ...others] = judge(ended('SyntaxError', 'receipt', 1), 'receipt', 'denied');
  t.equal(failed.outcome, 'nothing, and exits with 1: SyntaxError');
  t.ok(others.every(({ outcome }) => outcome === 'not tried'));
});

t.test('what is absent is denied in any case', async (t) => {
  const checks = judge(ended(log(attempts, 'it')), 'receipt', 'succeeds', ['calls fetch']);
  const failed = checks.filter(({ expected, outcome }) => expected !== outcome);
  t.strictSame(failed, [{ name: 'calls fetch', expected: 'denied', outcome: 'succeeds' }]);
});
