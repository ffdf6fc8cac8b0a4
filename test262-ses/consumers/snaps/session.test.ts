import { join } from 'node:path';
import t from 'tap';
import { runProcess } from '../process.ts';
import { bareEnvironment } from '../ses.ts';
import { attempts, commandsOf, judge, readSession } from './session.ts';

const all = Object.fromEntries(attempts.map((name) => [name, 'denied']));
const answers = [
  { result: 'OK' },
  { result: 'OK' },
  { result: 'shop counts 2' },
  { result: 'shop counts 42' },
  { result: { 'local:tea': { version: '1.0.0' } } },
  { error: 'there is no nothing' },
  { error: 'broken' },
  { result: all },
  { result: 'OK' },
];
const session = { boot: 1, answers, asked: ['wallet_getSnaps'], touched: 'allowed' };

t.test('a session that is right', async (t) => {
  t.equal(commandsOf(true).length, answers.length);
  t.strictSame(commandsOf(false), [{ method: 'ping' }]);
  const checks = judge(session, false);
  t.equal(checks.length, 20);
  for (const { name, expected, outcome } of checks) t.equal(outcome, expected, name);
});

t.test('what is wrong with a session is in the outcomes', async (t) => {
  const wrong = (changed: object, scuttled = false) =>
    judge({ ...session, ...changed }, scuttled)
      .filter(({ expected, outcome }) => expected !== outcome)
      .map(({ name, outcome }) => `${name}: ${outcome}`);
  t.strictSame(wrong({}, true), ['a touch of the real global: allowed']);
  t.strictSame(wrong({ asked: [] }), ['what the wallet is asked for: ']);
  t.strictSame(wrong({ answers: answers.slice(0, -1) }), ['terminate: {"error":"no answer"}']);
  t.strictSame(wrong({ answers: answers.with(0, { error: 'late' } as never) }), ['ping: {"error":"late"}']);
  const some = { ...all, 'calls fetch': 'succeeds' };
  t.strictSame(wrong({ answers: answers.with(7, { result: some }) }), ['calls fetch: succeeds']);
  t.equal(wrong({ answers: answers.with(7, { result: {} }) }).length, attempts.length);
});

t.test('what is no session', async (t) => {
  t.strictSame(readSession(JSON.stringify(session)), session);
  for (const text of ['', '{}', 'null', '{ "boot": "soon" }']) {
    t.throws(() => readSession(text), /has written no session but/, text);
  }
});

t.test('in plain node every attempt of the snap succeeds', async (t) => {
  const snap = JSON.stringify(join(import.meta.dirname, 'snap.js'));
  const text = `
    const source = require('node:fs').readFileSync(${snap}, 'utf8');
    const module = { exports: {} };
    const { stringify } = JSON;
    new Function('module', 'require', 'snap', source)(module, require, { request() {} });
    module.exports.onRpcRequest({ request: { method: 'attempts' } }).then((it) => console.log(stringify(it)));`;
  const { stdout } = await runProcess([process.execPath, '--eval', text], {
    cwd: import.meta.dirname,
    env: bareEnvironment(),
  });
  t.strictSame(JSON.parse(stdout), Object.fromEntries(attempts.map((name) => [name, 'succeeds'])));
});
