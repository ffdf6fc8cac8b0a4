import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';

const program = fileURLToPath(new URL('./cli.ts', import.meta.url));

/** Runs engine262-ses in a process of its own; `cwd` is where paths and imports start. */
function ses(args: string[], { input = '', cwd = process.cwd() } = {}) {
  const command = ['--stack-size=4000', program, ...args];
  // tap hands its own loaders down in NODE_OPTIONS, with which engine262 takes seconds to load.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const options = { encoding: 'utf8', timeout: 60_000, input, cwd, env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, options);
  return { status, stdout, stderr };
}

const prints = (stdout: string) => ({ status: 0, stdout, stderr: '' });

t.test('a program is a file, -e, or standard input', async (t) => {
  const folder = t.testdir({ 'script.js': 'print(1); 2' });
  t.strictSame(ses(['-e', 'print(1); 2']), prints('1\n2\n'));
  t.strictSame(ses(['script.js'], { cwd: folder }), prints('1\n'));
  t.strictSame(ses(['-lc', '-'], { input: 'print(typeof $262)' }), prints('undefined\n'));
});

t.test('an uncaught error', async (t) => {
  const { status, stdout, stderr } = ses(['-e', 'function f() { throw new RangeError("out") }\nprint(1); f()']);
  t.strictSame({ status, stdout }, { status: 1, stdout: '1\n' });
  t.match(stderr, /^RangeError: out\n {4}at f \(-e:1:\d+\)\n {4}at -e:2:\d+\n$/);
});

t.test('--steps tells the steps that the program ran, and not those before it', async (t) => {
  const source = 'try { harden(new Proxy({}, { getPrototypeOf() { throw 1 } })) } catch {}';
  const { status, stdout } = ses(['--locked', '--steps', '-e', source]);
  t.equal(status, 0);
  const clauses = stdout.split('\n').filter((line) => line.startsWith('sec-'));
  t.strictSame(clauses, [
    'sec-harden',
    'sec-realmlockdownstate',
    'sec-hardenvalue',
    'sec-appendtoharden',
    'sec-freezeforharden',
  ]);
  t.match(stdout, /^ {2}3 {2}×1 {2}Return \? HardenValue\(value\)\. {2}\? abrupt ×1$/m);
  t.match(stdout, /^ {2}4\.b {2}×1 {2}Let proto be \? O\.\[\[GetPrototypeOf\]\]\(\)\. {2}\? abrupt ×1$/m);
  t.notMatch(stdout, '4.c');
  t.strictSame(ses(['--steps', '-']), prints('no step of the law ran\n'));
});

t.test('--explain shows conditions, values, completions and calls, in the order in which they happen', async (t) => {
  const source = 'try { harden(print) } catch {} lockdown(); print("locked"); try { lockdown() } catch {}';
  const { stdout } = ses(['-x', 'sec-lockdown,sec-harden', '-x', 'sec-realmlockdownstate', '-e', source]);
  const lines = stdout.split('\n');
  t.strictSame(lines.slice(0, 11), [
    'sec-harden  value = [Function: print]',
    '  1  Let lockdownState be RealmLockdownState(the current Realm Record).',
    '    sec-realmlockdownstate  realm = Realm Record',
    '      1  Let startRealm be realm.  → startRealm = Realm Record',
    '      2  Repeat, while startRealm is a Compartment Record,  → not taken',
    '      3  Let agentRecord be the Agent Record of the surrounding agent.  → agentRecord = Agent Record { [[LockdownState]]: ~unlocked~, … }',
    '      4  If agentRecord.[[LockdownState]] is locked and startRealm is not agentRecord.[[LockedRealm]], return failed.  → not taken',
    '      5  Return agentRecord.[[LockdownState]].  → return ~unlocked~',
    '  1  → lockdownState = ~unlocked~',
    '  2  If lockdownState is not locked, throw a TypeError exception.  → taken, throw [TypeError: harden needs lockdown to be called first]',
    'sec-lockdown  options = undefined',
  ]);
  const printed = lines.indexOf('locked');
  t.match(lines[printed - 1], /^ {2}\d+ {2}Return undefined\. {2}→ return undefined$/);
  t.equal(lines[printed + 1], 'sec-lockdown  options = undefined');
  t.ok(
    lines.includes(
      '  7  Set agentRecord.[[LockdownState]] to repairing.  → agentRecord.[[LockdownState]] = ~repairing~',
    ),
  );
});

t.test('--explain runs no code of the program to show a value, and says which clause did not run', async (t) => {
  // The Proxy's own traps let hardening through; showing it would come to the get trap.
  const source = `
    const told = new Proxy([], { get() { print('trap') } });
    const error = new Error('x');
    for (const name of ['name', 'stack']) Object.defineProperty(error, name, { get() { print('getter') } });
    class Named { static get name() { print('getter') } }
    harden({ error, get accessor() { print('getter') }, told, object: new Named() });`;
  const { status, stdout, stderr } = ses(['-l', '-x', 'sec-hardenvalue,sec-compartment', '-'], { input: source });
  t.strictSame({ status, stderr }, { status: 0, stderr: '' });
  t.notMatch(stdout, /^(getter|trap)/m);
  t.match(stdout, 'value = { error: [x], accessor: <accessor>, told: [Proxy], object: {} }');
  t.match(stdout, /\nsec-compartment did not run\n$/);
});

t.test('wrong use: exit status 2, what is wrong, and nothing runs', async (t) => {
  const wrong: [RegExp, ...string[]][] = [
    [/expected one program/],
    [/cannot read no-such-file/, 'no-such-file'],
    [/no clause sec-hardenvalu; near it: sec-hardenvalue/, '-x', 'sec-hardenvalu', '-e', 'print(1)'],
  ];
  for (const [problem, ...args] of wrong) {
    const { status, stdout, stderr } = ses(args);
    t.strictSame({ status, stdout }, { status: 2, stdout: '' });
    t.match(stderr, problem);
    t.match(stderr, /^engine262-ses: .*\n.*--help/);
  }
});

t.test('--help names every option, --version both versions', async (t) => {
  const { dependencies, version, bin } = JSON.parse(readFileSync(join(program, '../../../package.json'), 'utf8'));
  const pinned = dependencies['@engine262/engine262'];
  t.strictSame(ses(['--version']), prints(`engine262-ses ${version}, engine262 ${pinned}\n`));
  const { status, stdout } = ses(['--help']);
  t.equal(status, 0);
  for (const option of ['eval', 'module', 'locked', 'compartment', 'steps', 'explain', 'version', 'help']) {
    t.match(stdout, `--${option}`);
  }
  t.equal(join(program, '../../..', bin['engine262-ses']), program);
});

t.test('the transcript in the README is true', async (t) => {
  const readme = readFileSync(new URL('./README.md', import.meta.url), 'utf8');
  const [, command, transcript] = /\$ npx engine262-ses (.+)\n([\s\S]+?)```/.exec(readme) ?? [];
  const args = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, word]) => quoted ?? word);
  const { status, stdout } = ses(args);
  t.equal(status, 0);
  // A line of the transcript that is only an ellipsis stands for lines that are left out.
  let rest = stdout;
  const parts = transcript.split(/^ *…\n/m);
  t.ok(parts.length > 1 && stdout.startsWith(parts[0]));
  for (const part of parts) {
    const at = rest.indexOf(part);
    if (at < 0) return t.fail(`not in the output: ${part}`);
    rest = rest.slice(at + part.length);
  }
  t.equal(rest, '');
});
