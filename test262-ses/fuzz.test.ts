import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import { processesWith } from './hosts/processes.ts';

const house = resolve(import.meta.dirname, '..');

const engines = {
  engines: {
    v8: {
      ...{ name: 'V8', command: ['node', '--experimental-vm-modules', '--no-warnings', 'test262-ses/hosts/v8.mjs'] },
      ...{ install: 'npm ci', without: [], timeout: 3 },
    },
    absent: { name: 'Absent', command: ['no-such-engine'], install: 'apt-get install absent', without: [] },
  },
  implementations: {
    shim: { prelude: ['out/ses262.js'], without: [] },
    planted: { prelude: ['out/ses262.js', 'planted.js'], without: [] },
    hangs: { prelude: ['out/ses262.js', 'hangs.js'], without: [] },
  },
  profiles: { shim: { prelude: [], without: [] } },
  columns: {
    'shim-v8': { title: 'shim', engine: 'v8', implementation: 'shim', profile: 'shim' },
    planted: { title: 'planted', engine: 'v8', implementation: 'planted', profile: 'shim' },
    hangs: { title: 'hangs', engine: 'v8', implementation: 'hangs', profile: 'shim' },
    absent: { title: 'absent', engine: 'absent', implementation: 'shim', profile: 'shim' },
  },
};

// What a shim of ours might get wrong: the value of sources that update a name in place.
const planted = `{
  const { evaluate } = Compartment.prototype;
  const wrong = { evaluate(source) {
    const value = evaluate.call(this, source);
    return String(source).includes('--') ? 'planted' : value;
  } };
  Object.defineProperty(Compartment.prototype, 'evaluate', { value: wrong.evaluate });
}`;

const hangs = "Object.defineProperty(Compartment.prototype, 'evaluate', { value() { for (;;); } });";

function makeProject(t: { teardown(remove: () => void): void }) {
  const root = mkdtempSync(join(tmpdir(), 'ses262-fuzz-'));
  t.teardown(() => rmSync(root, { recursive: true, force: true }));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const link = (file: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    symlinkSync(join(house, file), join(root, file));
  };
  for (const file of ['node_modules', 'out/ses262.js', 'test262-ses/harness', 'test262-ses/hosts']) link(file);
  link('test262-ses/features.txt');
  write('engines.json', JSON.stringify(engines));
  write('planted.js', planted);
  write('hangs.js', hangs);
  const start = (program: string, args: string[], env: Record<string, string> = {}) =>
    spawn(process.execPath, [join(house, 'test262-ses', program), ...args], {
      cwd: root,
      env: { ...process.env, CI: '', ...env },
    });
  const run = async (program: string, args: string[], env?: Record<string, string>) => {
    const child = start(program, args, env);
    const output = { code: null as number | null, stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text) => {
        output[name] += text;
      });
    }
    [output.code] = await once(child, 'close');
    return output;
  };
  return { write, start, run };
}

t.test('wrong use', async (t) => {
  const { run } = makeProject(t);
  const expectUsageError = async (args: string[], message: RegExp) => {
    const { code, stderr } = await run('fuzz.ts', args);
    t.equal(code, 2, args.join(' '));
    t.match(stderr, message);
    t.match(stderr, /npm run fuzz -- --help/);
  };
  await expectUsageError(['--runs', '0'], /--runs wants a number of cases, as in --runs 1000; got 0/);
  await expectUsageError(['--runs', 'many'], /--runs wants a number/);
  await expectUsageError(['--show=none'], /--show wants a number, as in --show 1; got none/);
  await expectUsageError(['--seed', '1.5'], /--seed wants an integer of 32 bits, as in --seed 42; got 1.5/);
  await expectUsageError(
    ['--kind', 'program'],
    /unknown kind program; known: programs, graphs, globals, options, modules/,
  );
  await expectUsageError(['--kind', ','], /--kind names none/);
  await expectUsageError(['--columns', 'v9'], /unknown column v9; known: shim-v8/);
  await expectUsageError(['--columns', 'shim-v8'], /fewer than two columns/);
  await expectUsageError(['--run', '5'], /Unknown option '--run'/);
  t.match((await run('fuzz.ts', ['--help'])).stdout, /^usage: npm run fuzz[\s\S]*kinds: programs, /);
});

t.test('a planted disagreement is made small, and shown as a test that tells the columns apart', async (t) => {
  const { run, write } = makeProject(t);
  const args = ['--columns', 'shim-v8,planted', '--kind', 'programs', '--runs', '60', '--seed', '3', '--show', '1'];
  const { code, stdout, stderr } = await run('fuzz.ts', args);
  t.equal(code, 1);
  t.match(stderr, /programs: engines disagree/);
  t.match(stdout, /^seed 3: 60 cases/);
  const [, test] = /disagrees?\n(\/\/ Copyright[\s\S]*?\n\}, 0\);\n)/.exec(stdout) ?? [];
  const sources = JSON.parse(/for \(const source of (\[[\s\S]*?\n\])\)/.exec(test)?.[1] ?? '[]');
  t.match(sources, [/--/], 'one source is left of up to five');
  t.ok(sources[0].length < 80, sources[0]);
  write('test262-ses/test/fuzz/found.js', test);
  const matrix = await run('run.ts', ['--columns', 'shim-v8,planted', '--filter', 'fuzz/**', '--json']);
  const { columns } = JSON.parse(matrix.stdout);
  t.equal(columns['shim-v8'].tests['fuzz/found.js'].status, 'pass');
  t.match(columns.planted.tests['fuzz/found.js'], { status: 'fail', message: /Expected SameValue/ });
});

t.test('where all agree, and what is not there', async (t) => {
  const { run, write } = makeProject(t);
  write('planted.js', '');
  const args = ['--columns', 'shim-v8,planted,absent', '--runs', '20', '--seed', '5'];
  const { code, stdout, stderr } = await run('fuzz.ts', args);
  t.equal(code, 0, stderr);
  t.match(stdout, /absent is left out: no-such-engine is not there; install with: apt-get install absent/);
  t.match(stdout, /\ngraphs +planted +20 +20 +0 +0 /);
  const inCI = await run('fuzz.ts', [...args, '--kind', 'graphs'], { CI: 'true' });
  t.equal(inCI.code, 1);
  t.match(inCI.stderr, /absent is left out/);
});

t.test('an engine that hangs is one that disagrees, and a signal leaves no process', async (t) => {
  const { run, start } = makeProject(t);
  const args = ['--columns', 'shim-v8,hangs', '--kind', 'programs', '--seed', '1', '--runs'];
  const { code, stdout } = await run('fuzz.ts', [...args, '1']);
  t.equal(code, 1);
  t.match(stdout, /hangs observes:\n {4}the realm: timeout/);

  const child = start('fuzz.ts', [...args, '400'], { SES262_FUZZ: `${process.pid}` });
  const mark = `SES262_FUZZ=${process.pid}`;
  while (processesWith(mark).length < 2) await setTimeout(20);
  child.kill('SIGINT');
  t.same(await once(child, 'close'), [130, null]);
  while (processesWith(mark).length > 0) await setTimeout(20);
  t.pass('none is left');
});
