import t from 'tap';
import { judgeDefence } from './defences.ts';
import type { Verdict } from './interpret.ts';

const pass: Verdict = { status: 'pass', message: null };
const fail = (message: string): Verdict => ({ status: 'fail', message });
const judge = (whole: Verdict, without: Verdict) => judgeDefence('gate', [{ path: 'a.js', whole, without }]).join('\n');

t.test('an attack must succeed where its defence is missing, and only there', async (t) => {
  t.equal(judge(pass, fail('Test262Error: the guest has a secret')), '');
  t.equal(judge(pass, fail('Test262:AsyncTestFailure:Test262Error: the guest has a secret')), '');
  t.match(judge(fail('Test262Error: it has'), fail('Test262Error: it has')), /a.js: fail on the whole shim/);
  t.match(judge(pass, pass), /a.js: does not notice that gate is missing/);
});

t.test('a build that is broken shows nothing', async (t) => {
  t.match(judge(pass, fail('TypeError: x is undefined')), /no assertion failed: fail: TypeError: x is undefined/);
  t.match(judge(pass, { status: 'timeout', message: 'no answer for 30 s' }), /no assertion failed: timeout/);
});

t.same(judgeDefence('gate', []), ['gate: no attack names this defence']);
