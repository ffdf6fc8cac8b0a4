// What lockdown makes of the host: errors that nothing catches, and domains.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';

const script = resolve(import.meta.dirname, '../../out/ses262.js');

/** Runs a program in a process of its own, after lockdown with these options. */
function run(
  options: string,
  program: string,
  before = '',
): { status: number | null; signal: string | null; stdout: string; stderr: string } {
  const file = join(t.testdir(), 'program.cjs');
  const load = `${before}\nrequire(${JSON.stringify(script)});\nlockdown(${options});`;
  writeFileSync(file, `${load}\nfunction hostThrow() { throw new Error('mine'); }\n${program}`);
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8', timeout: 60_000 });
  return { status, signal, stdout, stderr };
}

const guest = 'new Compartment({ globals: { hostThrow: harden(hostThrow) } }).evaluate("hostThrow()")';
const alive = 'setTimeout(() => console.log("alive"), 20);';
const hostFrame = /at hostThrow \(.*program\.cjs:4:/;

t.test('an uncaught error ends the process, and its developer sees all frames', async (t) => {
  for (const program of [guest, `Promise.resolve().then(() => ${guest})`]) {
    const { status, stdout, stderr } = run('', `${alive} ${program}`);
    t.same({ status, stdout }, { status: 1, stdout: '' });
    t.match(stderr, /uncaught, with all frames: Error: mine\n/);
    t.match(stderr, hostFrame);
  }
  t.notMatch(run('{ errorTrapping: "none" }', guest).stderr, hostFrame);
  t.notMatch(run('{ errorTaming: "unsafe" }', guest).stderr, /with all frames/);
  t.notMatch(run('', 'throw "a text"').stderr, /with all frames/);
});

t.test('a program that does not fail writes nothing', async (t) => {
  const { status, stdout, stderr } = run('', 'console.log(new Compartment().evaluate("6 * 7"))');
  t.same({ status, stdout, stderr }, { status: 0, stdout: '42\n', stderr: '' });
});

t.test('errorTrapping', async (t) => {
  const report = run('{ errorTrapping: "report" }', `${alive} ${guest}`);
  t.same([report.status, report.stdout], [0, 'alive\n']);
  t.match(report.stderr, /^uncaught: Error: mine\n/);
  t.match(report.stderr, hostFrame);
  const exit = run('{ errorTrapping: "exit" }', `${alive} ${guest}`);
  t.same([exit.status, exit.stdout], [1, '']);
  t.match(exit.stderr, hostFrame);
  t.equal(run('{ errorTrapping: "exit" }', `process.exitCode = 7; ${guest}`).status, 7);
  const abort = run('{ errorTrapping: "abort" }', `${alive} ${guest}`);
  t.equal(abort.signal ?? abort.status, process.platform === 'win32' ? abort.status : 'SIGABRT');
  t.match(abort.stderr, /^uncaught: Error: mine\n/);
});

t.test('unhandledRejectionTrapping', async (t) => {
  const reject = `Promise.reject(new Error('later', { cause: 1 })); ${alive}`;
  const report = run('{ unhandledRejectionTrapping: "report" }', reject);
  t.same([report.status, report.stdout], [0, 'alive\n']);
  t.match(report.stderr, /^unhandled rejection: Error: later\n[\s\S]*cause: 1\n$/);
  t.same(run('{ unhandledRejectionTrapping: "exit" }', reject).status, 1);
  t.same(run('', reject).status, 1);
  t.same(run('{ unhandledRejectionTrapping: "report" }', 'Promise.reject(1).catch(() => {})').stderr, '');
});

t.test('domainTaming', async (t) => {
  const refused = run('', '', 'require("domain")');
  t.equal(refused.status, 1);
  t.match(
    refused.stderr,
    /TypeError: lockdown: the module 'domain' is in use: do without it, or set domainTaming: 'unsafe'/,
  );
  t.equal(run('{ domainTaming: "unsafe" }', '', 'require("domain")').status, 0);
  t.equal(run('{ domainTaming: "unsafe" }', 'require("domain")').status, 0);
  t.match(run('', 'require("domain")').stderr, /TypeError: Cannot redefine property: domain/);
  const retry =
    'try { lockdown(); } catch { lockdown({ domainTaming: "unsafe" }); console.log(Object.isFrozen(harden({}))); }';
  t.equal(
    run('', retry, `require("domain"); require(${JSON.stringify(script)}); ${retry}; process.exit();`).stdout,
    'true\n',
  );
});

t.test('a page', async (t) => {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const seen: unknown[] = [];
  const listeners = new Map<string, (event: object) => void>();
  realm.console = { error: (text: unknown) => seen.push(text) };
  realm.addEventListener = (type: string, listener: (event: object) => void) => listeners.set(type, listener);
  vm.runInContext(readFileSync(script, 'utf8'), realm);
  t.throws(() => vm.runInContext('lockdown({ errorTrapping: "exit" })', realm), { message: /no process to end/ });
  vm.runInContext('lockdown({ errorTrapping: "report", unhandledRejectionTrapping: "report" })', realm);
  let prevented = 0;
  const preventDefault = () => prevented++;
  listeners.get('error')?.({ error: vm.runInContext('new RangeError("a")', realm), preventDefault });
  listeners.get('unhandledrejection')?.({ reason: 'b', preventDefault });
  t.match(seen[0], /^uncaught: RangeError: a/);
  t.equal(seen[1], 'unhandled rejection: b');
  t.equal(prevented, 2);
});
