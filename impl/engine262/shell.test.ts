import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';

const program = fileURLToPath(new URL('./shell.ts', import.meta.url));

/** Runs the shell in a process of its own. */
function shell(...args: string[]) {
  const command = ['--stack-size=4000', program, ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', timeout: 60_000 });
  return { status, stdout, stderr };
}

/** Writes files to a folder that is removed with the test; gives their paths. */
function write(t: Test, files: Record<string, string>): Record<string, string> {
  const folder = t.testdir(files);
  return Object.fromEntries(Object.keys(files).map((name) => [name, join(folder, name)]));
}

/** Runs tests as a batch, with files beside the manifest; gives the answers. */
function batch(t: Test, manifest: object, args: string[] = [], files: Record<string, string> = {}) {
  const paths = write(t, { ...files, 'manifest.json': JSON.stringify(manifest) });
  const { status, stdout, stderr } = shell(...args, '--batch', paths['manifest.json']);
  t.equal(stderr, '');
  t.equal(status, 0);
  const lines = stdout.trimEnd().split('\n');
  t.ok(
    lines.every((line) => line.startsWith('@ses262 ')),
    'every line is an answer',
  );
  return lines.map((line) => JSON.parse(line.slice('@ses262 '.length)));
}

t.test('one file: its lines, its jobs, its timers in order', async (t) => {
  const { file } = write(t, {
    file: `print('one', 2, Symbol('three'));
      setTimeout(() => print('late'), 20);
      setTimeout(() => print('soon'), 10);
      Promise.resolve().then(() => print('job'));
      print(typeof lockdown, $262.evalScript('1 + 1'), $262.global === globalThis);`,
  });
  const stdout = 'one 2 Symbol(three)\nfunction 2 true\njob\nsoon\nlate\n';
  t.strictSame(shell(file), { status: 0, stdout, stderr: '' });
});

t.test('one file: an uncaught error', async (t) => {
  const { file } = write(t, { file: "print('before'); throw new RangeError('out');" });
  t.strictSame(shell(file), { status: 1, stdout: 'before\n', stderr: 'RangeError: out\n' });
});

t.test('what is thrown has a name and a message, whatever it is', async (t) => {
  const thrown: [string, { name: string; message: string | RegExp }][] = [
    ['var a a', { name: 'SyntaxError', message: /./ }],
    ['function Own() { this.message = "mine" } throw new Own()', { name: 'Own', message: 'mine' }],
    ['throw Symbol("s")', { name: 'Symbol', message: 'Symbol(s)' }],
    ['throw null', { name: 'Error', message: 'null' }],
    ['throw {}', { name: 'Object', message: '' }],
    [
      'throw { get name() { throw 1 }, get constructor() { throw 2 }, get message() { throw 3 } }',
      { name: 'Error', message: 'a value that cannot be shown' },
    ],
    ['setTimeout(() => { throw new EvalError("later") })', { name: 'EvalError', message: 'later' }],
  ];
  const tests = thrown.map(([source]) => ({ id: source, source }));
  t.match(
    batch(t, { prelude: [], tests }),
    thrown.map(([id, error]) => ({ id, error })),
  );
});

t.test('modules, with what they import', async (t) => {
  const files = write(t, {
    'main.mjs': `import value, { url } from './other.mjs';
      print(value, url === import.meta.url.replace('main.mjs', 'other.mjs'), (await import('./other.mjs')).default);
      for (const none of ['./none.mjs', 'file://host/none.mjs', 'none']) {
        await import(none).catch((error) => print(error.constructor.name));
      }`,
    'other.mjs': 'export default 1; export const { url } = import.meta;',
  });
  const stdout = '1 true 1\nTypeError\nTypeError\nTypeError\n';
  t.strictSame(shell('--module', files['main.mjs']), { status: 0, stdout, stderr: '' });
});

t.test('a batch: modules that fail or wait for ever, and imports relative to the path of the test', async (t) => {
  const path = join(t.testdirName, 'script.js');
  const tests = [
    { id: 'waiting', source: 'await new Promise(() => {});', module: true },
    { id: 'failing', source: "await null; throw new TypeError('late')", module: true },
    { id: 'script', source: "import('./other.mjs').then((namespace) => print(namespace.default))", path },
  ];
  t.match(batch(t, { prelude: [], tests }, [], { 'other.mjs': 'export default 1' }), [
    { error: { name: 'Error', message: /still waiting/ } },
    { error: { name: 'TypeError', message: 'late' } },
    { out: '1', error: null },
  ]);
});

t.test('--bare is engine262 as it is', async (t) => {
  const { file } = write(t, { file: 'print(typeof lockdown, typeof harden, typeof Compartment, typeof Temporal)' });
  t.match(shell('--bare', file), { status: 0, stdout: 'undefined undefined undefined object\n' });
});

t.test('a batch: fresh realms, preludes first, an answer for each test', async (t) => {
  const answers = batch(t, {
    prelude: ['var count = 0;', 'const tick = () => ++count;'],
    tests: [
      { id: 'a', source: 'tick(); lockdown(); print(tick()); print("two");' },
      { id: 'b', source: 'print(tick(), Object.isFrozen(Object)); throw new TypeError("no");' },
      { id: 'c', source: 'export default print(tick(), this);', module: true },
      { id: 'd', source: "import('./shell.test.ts').catch((e) => print(e.name))", path: '/none/d.js' },
    ],
  });
  t.match(answers, [
    { id: 'a', out: '2\ntwo', error: null },
    { id: 'b', out: '1 false', error: { name: 'TypeError', message: 'no' } },
    { id: 'c', out: '1 undefined', error: null },
    { id: 'd', out: 'TypeError', error: null },
  ]);
  t.ok(answers.every(({ ms, steps }) => Number.isInteger(ms) && steps === undefined));
});

t.test('a batch: a prelude that throws is named', async (t) => {
  const [answer] = batch(t, { prelude: ['1', 'throw new Error("bad")'], tests: [{ id: 'a', source: 'print(1)' }] });
  t.match(answer, { id: 'a', out: '', error: { name: 'Error', message: 'in prelude 1: bad' } });
});

t.test('a batch: a stack overflow of the host is the failure of its own test', async (t) => {
  const deep = '(function f() { try { f() } finally { print("unwound") } })()';
  const answers = batch(t, {
    prelude: [],
    tests: [
      { id: 'deep', source: deep },
      { id: 'job', source: 'Promise.resolve().then(function f() { f() })' },
      { id: 'next', source: 'lockdown(); print(new Compartment().evaluate("1 + 1"))' },
    ],
  });
  for (const { error } of answers.slice(0, 2)) t.match(error, { name: 'Error', message: /^engine262 shell: .*stack/ });
  t.match(answers[2], { id: 'next', out: '2', error: null });
});

t.test('--steps adds the steps that each test reached', async (t) => {
  const tests = [
    { id: 'none', source: '1' },
    { id: 'early', source: 'try { harden(1) } catch {}' },
    { id: 'edge', source: 'try { new Compartment({ get globals() { throw 1 } }) } catch {}' },
  ];
  const [none, early, edge] = batch(t, { prelude: [], tests }, ['--steps']).map(({ steps }) => new Set(steps));
  // What making a realm reaches is reached in each.
  t.ok(none.has('sec-createsharedmath 3.b') && none.has('sec-createinertconstructors 2.h'));
  const ofHarden = [...early].filter((key) => String(key).startsWith('sec-harden '));
  t.strictSame(ofHarden, ['sec-harden 1', 'sec-harden 2']);
  t.ok([...none].every((key) => early.has(key)));
  t.ok(edge.has('sec-compartment 9.a') && edge.has('sec-compartment 9.a#1') && !edge.has('sec-compartment 9.b'));
  t.ok(edge.has('sec-compartment 5') && !edge.has('sec-compartment 5#1'));
});

t.test('--steps with one file prints them after its own lines', async (t) => {
  const { file } = write(t, { file: 'print("own"); try { lockdown(1) } catch {}' });
  const lines = shell('--steps', file).stdout.trimEnd().split('\n');
  t.equal(lines[0], 'own');
  t.ok(lines.includes('sec-lockdown 1') && !lines.includes('sec-lockdown 2'));
});

t.test('--version and --help', async (t) => {
  const root = new URL('../../package.json', import.meta.url);
  const pinned = JSON.parse(readFileSync(root, 'utf8')).dependencies['@engine262/engine262'];
  t.strictSame(shell('--version'), { status: 0, stdout: `${pinned}\n`, stderr: '' });
  t.match(shell('--help'), { status: 0, stdout: /^usage: .*--batch manifest\.json[\s\S]*--steps/, stderr: '' });
});

t.test('wrong use: exit status 2, what is wrong and how to use it', async (t) => {
  const files = write(t, { text: 'not JSON', empty: '{}', tests: '{ "prelude": [], "tests": [{ "id": 1 }] }' });
  const wrong: [RegExp, ...string[]][] = [
    [/expected one file, got 0/],
    [/expected one file, got 2/, 'a', 'b'],
    [/--unknown/, '--unknown', 'a'],
    [/exclude each other/, '--module', '--batch', 'a'],
    [/cannot read .*none/, join(files.text, 'none')],
    [/not valid JSON/, '--batch', files.text],
    [/"prelude" must be/, '--batch', files.empty],
    [/"tests" must be/, '--batch', files.tests],
  ];
  for (const [problem, ...args] of wrong) {
    const { status, stdout, stderr } = shell(...args);
    t.strictSame({ status, stdout }, { status: 2, stdout: '' });
    t.match(stderr, problem);
    t.match(stderr, /^Error: engine262 shell: .*\nusage: /);
  }
});
