import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import t from 'tap';
import { missingWord, readColumns } from '../runner/columns.ts';
import { openEshost } from './eshost.ts';
import { processesWith } from './processes.ts';
import { writeEngineWrappers, writeWrapper } from './wrappers.ts';

const root = resolve(import.meta.dirname, '../..');
const columns = readColumns(root).filter(
  ({ implementation, key, command }) =>
    (implementation === 'native' || key === 'control-v8' || implementation === 'shim') &&
    missingWord(command, root) === null,
);
const path = join(root, 'test262-ses/test/some.js');

for (const { key, engine, command } of columns) {
  t.test(`${key}: a shell behind eshost answers as in a batch`, async (t) => {
    const agent = await openEshost({ command });
    t.teardown(() => agent.close());
    const ask = (source: string, module = false) => agent.run(source, { module, path });
    t.same(await ask(`print('a'); print('b')`), { stdout: 'a\nb', error: null });
    t.same(await ask('"use strict"; print((function () { return this; })())'), { stdout: 'undefined', error: null });
    const thrown = await ask(`print('a'); throw new TypeError('one: \\'two\\'\\nthree')`);
    t.same(thrown.error, { name: 'TypeError', message: `one: 'two'\nthree` });
    t.match(thrown.stdout, /^a$/m);
    t.match(await ask('let x y'), { error: { name: 'SyntaxError' } });
    if (engine !== 'SpiderMonkey')
      t.same(await ask('print(await 1, this)', true), { stdout: '1 undefined', error: null });
    t.same(await ask('print(1)'), { stdout: '1', error: null }, 'a script after a module');
  });
}

t.test('a shell that crashes is no answer', async (t) => {
  for (const [script, reason] of [
    ['exit 0; exit', null],
    ['exit 3', /ended with status 3 and no error/],
    ['echo "Error: x" >&2', /ended with status 0; stderr: Error: x/],
    ['kill -SEGV $$', /died of SIGSEGV/],
  ] as const) {
    const agent = await openEshost({ command: ['sh', '-c', script] });
    const answer = agent.run('', { module: false, path });
    if (reason) await t.rejects(answer, { message: reason }, script);
    else t.same(await answer, { stdout: '', error: null }, script);
    await agent.close();
  }
});

t.test('close ends a process that hangs', async (t) => {
  const agent = await openEshost({ command: ['sh', '-c', 'echo $$; exec sleep 1000'] });
  const answer = agent.run('', { module: false, path });
  await new Promise((done) => setTimeout(done, 300));
  await agent.close();
  await t.rejects(answer);
});

t.test('wrappers', async (t) => {
  const wrapper = writeWrapper(root, 'test', ['sh', '-c', 'echo "$0|$@"', "it's", 'test262-ses/hosts/jsc.sh']);
  const { stdout } = spawnSync(wrapper, ['a b', '$c'], { cwd: '/', encoding: 'utf8' });
  t.equal(stdout, `it's|${root}/test262-ses/hosts/jsc.sh a b $c\n`);
  const names = writeEngineWrappers(root);
  const eshost = join(root, 'node_modules/eshost-cli/bin/eshost.js');
  const config = join(root, 'out/engines/eshost/config.json');
  t.same(Object.keys(JSON.parse(readFileSync(config, 'utf8')).hosts), names);
  const answer = spawnSync(process.execPath, [eshost, '-c', config, '-e', '6 * 7'], { encoding: 'utf8' });
  t.equal(answer.stdout.match(/^42$/gm)?.length, names.length, answer.stdout);
});

const harnessRun = (...args: string[]) => [join(root, 'test262-ses/harness-run.ts'), ...args];

t.test('test262-harness as such', async (t) => {
  const run = (...args: string[]) => spawnSync(process.execPath, harnessRun(...args), { encoding: 'utf8' });
  t.match(run(), { status: 2, stderr: /--column is missing/ });
  t.match(run('--column', 'nowhere'), { status: 2, stderr: /unknown column nowhere/ });
  t.match(run('--column', 'control-v8', 'nowhere/**'), { status: 2, stderr: /no test of control-v8 matches/ });
  const failing = run('--column', 'control-v8', 'harden/harden/name.js');
  t.match(failing, { status: 1, stdout: /\n0 passed\n[1-9]\d* failed/ });
});

t.test('stopping a run of test262-harness leaves nothing behind', { skip: !existsSync('/proc') }, async (t) => {
  const mark = `SES262_TEST=${process.pid}`;
  const env = { ...process.env, SES262_TEST: String(process.pid) };
  const child = spawn(process.execPath, harnessRun('--column', 'control-v8'), {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  // The first verdict: shells are running.
  await new Promise((done) => child.stdout.once('data', done));
  t.ok(processesWith(mark).length > 1);
  child.stdout.resume();
  child.kill('SIGTERM');
  t.equal(await new Promise((done) => child.on('close', done)), 143);
  // What was told to end may still be at it.
  for (let i = 0; i < 50 && processesWith(mark).length > 0; i++) await wait(100);
  t.same(processesWith(mark), []);
});
