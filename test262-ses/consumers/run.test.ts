import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { parseOutcomes } from './results.ts';

/** A project with consumers by name, whose `run` has these bodies; `fields` are further properties of them all. */
function makeProject(folder: string, bodies: Record<string, string>, fields = '') {
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, body] of Object.entries(bodies)) {
    const text = `export const consumer = { name: '${name}', title: 'T', ${fields} async run(it) { ${body} } };`;
    write(`test262-ses/consumers/${name}/consumer.ts`, text);
  }
  write('out/ses262.js', '');
  const npm = `import { appendFileSync, mkdirSync, existsSync } from 'node:fs';
    appendFileSync(${JSON.stringify(join(folder, 'calls'))}, process.argv.slice(2).join(' ') + '\\n');
    if (existsSync('../../offline')) { console.error('npm error ENOTFOUND'); process.exit(1); }
    mkdirSync('node_modules/made', { recursive: true });`;
  write('npm-cli.js', npm);
  write('package.json', '{"type":"module"}');
  return { folder, write, read: (file: string) => readFileSync(join(folder, file), 'utf8') };
}

interface Output {
  status: number | null;
  stdout: string;
  stderr: string;
}

function consumers(folder: string, args: string[], onError?: (text: string, child: ChildProcess) => void) {
  const env = { ...process.env, npm_execpath: join(folder, 'npm-cli.js') };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run.ts'), ...args], { cwd: folder, env });
  const output: Output = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    output.stderr += text;
    onError?.(output.stderr, child);
  });
  return new Promise<Output>((done) => child.on('close', (status) => done({ ...output, status })));
}

const row = (outcome: string) =>
  `return [{ subject: 'shim', checks: [{ name: 'gets out', expected: 'denied', outcome: ${outcome} }],
    figures: [{ name: 'boot', value: 12.3456, unit: 'ms' }] }];`;

t.test('each is run, told of and written; a check that fails fails the run', async (t) => {
  const { folder, read } = makeProject(t.testdir({}), {
    good: row(`'denied'`),
    bad: `it.say('going'); ${row(`'got out'`)}`,
  });
  const { status, stdout, stderr } = await consumers(folder, []);
  t.equal(status, 1);
  t.match(stderr, /^bad: 1 of 2\nbad: going\ngood: 2 of 2$/m);
  t.match(stdout, /^bad +shim +0\/1 +boot 12\.3 ms\ngood +shim +1\/1 +boot 12\.3 ms\n/m);
  t.match(stdout, /^failed: bad, shim: gets out: got out, not denied\n1 passed, 1 failed\n$/m);
  const outcomes = parseOutcomes(read('out/consumers.json'));
  t.strictSame(
    outcomes.map(({ name, bounded, rows }) => [name, bounded, rows[0].checks[0].outcome]),
    [
      ['bad', false, 'got out'],
      ['good', false, 'denied'],
    ],
  );
});

t.test('a filtered and bounded run leaves what a whole run wrote', async (t) => {
  const body = row(`it.bounded ? 'denied' : 'got out'`);
  const { folder, write, read } = makeProject(t.testdir({}), { one: body, two: body });
  write('out/consumers.json', '{}');
  t.match(await consumers(folder, ['--only', 'one', '--json']), { status: 1, stderr: /cannot be read .*written anew/ });
  const { status, stdout } = await consumers(folder, ['--bounded', '--only', 'one']);
  t.equal(status, 0);
  t.match(stdout, /^one \(bounded\) +shim +1\/1/m);
  const kept = parseOutcomes(read('out/consumers.json')).map(({ name, bounded }) => `${name} ${bounded}`);
  t.strictSame(kept, ['one false', 'one true']);
});

t.test('the packages of a lock file are installed once, and a failure says so', async (t) => {
  const ran = `if (!(await import('node:fs')).existsSync(it.folder + '/node_modules/made')) throw new Error('not there');`;
  const { folder, write, read } = makeProject(t.testdir({}), { one: ran + row(`'denied'`) });
  write('test262-ses/consumers/one/package.json', '{"dependencies":{"made":"1.0.0"}}');
  t.match(await consumers(folder, []), { status: 1, stderr: /no .*package-lock\.json: run `npm install/ });
  write('test262-ses/consumers/one/package-lock.json', '{}');
  t.match(await consumers(folder, []), { status: 0, stderr: /one: installing/ });
  t.match(await consumers(folder, []), { status: 0 });
  t.match(read('calls'), /^ci --ignore-scripts .*\n$/);
  t.equal(read('calls').split('\n').length, 2);
  t.equal(read('out/consumers/one/package-lock.json'), '{}');
  const before = read('out/consumers.json');
  write('test262-ses/consumers/one/package-lock.json', '{ }');
  write('out/offline', '');
  const { status, stdout } = await consumers(folder, []);
  t.equal(status, 1);
  t.match(
    stdout,
    /^failed: one cannot be run: the packages cannot be installed: npm exited with 1: npm error ENOTFOUND$/m,
  );
  t.match(stdout, /^0 passed, 1 failed$/m);
  t.equal(read('out/consumers.json'), before);
});

t.test('a wrong use, a consumer that is none, and a build that is missing say so', async (t) => {
  const { folder, write } = makeProject(t.testdir({}), { one: 'return [];', two: `throw new Error('no engine');` });
  t.match(await consumers(folder, ['--only', 'one,three']), {
    status: 2,
    stdout: '',
    stderr: /unknown consumer: three; there are: one, two\nusage: /,
  });
  t.match(await consumers(folder, ['--onyl']), { status: 2, stderr: /--onyl[\s\S]*usage: / });
  t.match(await consumers(folder, ['--help']), { status: 0, stdout: /^usage: npm run consumers/ });
  t.match(await consumers(folder, ['--list']), { status: 0, stdout: 'one  T\ntwo  T\n' });
  write('test262-ses/consumers/zero/consumer.ts', `export const consumer = { name: 'nought', run() {} };`);
  const { status, stdout } = await consumers(folder, []);
  t.equal(status, 1);
  t.match(stdout, /one cannot be run: it has run on nothing\n.*two cannot be run: no engine\n.*whose name is zero/);
  t.notOk(existsSync(join(folder, 'out/consumers.json')));
  rmSync(join(folder, 'out/ses262.js'));
  t.match(await consumers(folder, []), {
    status: 1,
    stderr: /out\/ses262\.js is not there: run `npm run build` first/,
  });
});

const program = (folder: string) => `
  const { runProcess } = await import(${JSON.stringify(join(import.meta.dirname, 'process.ts'))});
  const text = "require('fs').writeFileSync('pid', String(process.pid)); setInterval(() => {}, 1000)";
  await runProcess([process.execPath, '-e', text], { cwd: ${JSON.stringify(folder)}, signal: it.signal });`;

const isAlive = (folder: string) => {
  const pid = readFileSync(join(folder, 'pid'), 'utf8');
  return existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
};

t.test('Ctrl-C ends a consumer and its process, and keeps what has ended', async (t) => {
  const folder = t.testdir({});
  const { read } = makeProject(folder, { one: row(`'denied'`), two: program(folder) });
  const run = consumers(folder, [], async (text, child) => {
    if (!text.endsWith('two: 2 of 2\n')) return;
    while (!existsSync(join(folder, 'pid')) || readFileSync(join(folder, 'pid'), 'utf8') === '') await sleep(20);
    child.kill('SIGINT');
  });
  t.match(await run, { status: 130, stderr: /interrupted/, stdout: '' });
  t.notOk(isAlive(folder));
  t.equal(parseOutcomes(read('out/consumers.json')).length, 1);
});

t.test('so does the time limit, and a consumer that does not listen holds nothing up', async (t) => {
  const folder = t.testdir({});
  makeProject(folder, { deaf: 'await new Promise(() => {});', quick: program(folder) }, 'minutes: 0.02,');
  const { status, stdout } = await consumers(folder, []);
  t.equal(status, 1);
  t.match(stdout, /deaf cannot be run: it did not end within 0\.02 minutes\n.*quick cannot be run: it did not end/);
  t.notOk(isAlive(folder));
});
