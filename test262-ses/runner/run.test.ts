import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { makeProject, type Project } from './project.ts';

function setUp(t: { teardown(remove: () => void): void }): Project {
  const project = makeProject();
  t.teardown(project.remove);
  project.test('harden/a.js', '//! steps sec-a 1');
  project.test('harden/b.js', '//! steps sec-a 1, sec-a 2#1');
  project.test('lockdown/c.js', '', 'features: [moon]\n');
  return project;
}
const readResults = ({ root }: Project, name: string) =>
  JSON.parse(readFileSync(join(root, `out/results/${name}.json`), 'utf8'));
const batches = ({ root }: Project) =>
  readFileSync(join(root, 'batches'), 'utf8').trim().split('\n').filter(Boolean).length;

t.test('wrong use', async (t) => {
  const project = setUp(t);
  const expectUsageError = async (args: string[], message: RegExp) => {
    const { code, stderr } = await project.run(args);
    t.equal(code, 2, args.join(' '));
    t.match(stderr, message);
  };
  await expectUsageError(
    ['--columns', 'shim,nope'],
    /unknown column nope; known: native, shim, part, absent, broken, control/,
  );
  await expectUsageError(['--colums', 'shim'], /Unknown option '--colums'/);
  await expectUsageError(['--driver', 'fast'], /unknown driver fast; known: batch, eshost/);
  await expectUsageError(['--shard', '3/2'], /--shard wants i\/n/);
  await expectUsageError(['--filter', 'hardn/**'], /no test that can run matches hardn/);
  await expectUsageError(['--compare-drivers', 'x'], /wants a number/);
  await expectUsageError(['--merge', '--shard', '1/2'], /exclude each other/);
  t.match((await project.run(['--help'])).stdout, /^usage: npm run matrix/);
});

t.test('a run that passes', async (t) => {
  const project = setUp(t);
  const { code, stdout } = await project.run(['--columns', 'native,shim,part,absent']);
  t.equal(code, 0);
  t.match(stdout, /^native +2 +0 +0 +0 +1 /m);
  t.match(stdout, /^absent +missing: no-such-engine is not there; install with: apt-get install absent$/m);
  t.match(readResults(project, 'native'), {
    ...{ version: 'fake 1', driver: 'batch' },
    tests: {
      'harden/a.js': { status: 'pass' },
      'lockdown/c.js': { status: 'skip', message: 'needs the feature moon' },
    },
  });
  t.strictSame(Object.keys(readResults(project, 'part').tests), ['harden/a.js', 'harden/b.js']);
  t.strictSame(readResults(project, 'absent'), {
    missing: 'no-such-engine is not there',
    install: 'apt-get install absent',
  });
  t.strictSame(readResults(project, 'steps'), {
    'sec-a': { steps: { 1: ['harden/a.js', 'harden/b.js'] }, edges: { '2#1': ['harden/b.js'] } },
  });
});

t.test('an unchanged cell comes from the cache, with its steps', async (t) => {
  const project = setUp(t);
  await project.run(['--columns', 'native']);
  const steps = readResults(project, 'steps');
  const before = batches(project);
  t.equal((await project.run(['--columns', 'native'])).code, 0);
  t.equal(batches(project), before);
  t.equal(readResults(project, 'native').cached, 2);
  t.strictSame(readResults(project, 'steps'), steps);
  project.test('harden/b.js', '// another text');
  await project.run(['--columns', 'native']);
  t.equal(batches(project), before + 1);
  t.equal(readResults(project, 'native').cached, 1);
  project.write('shim.js', '// another shim');
  await project.run(['--columns', 'native']);
  t.equal(batches(project), before + 1, 'a native column has no prelude');
  await project.run(['--columns', 'native', '--no-cache']);
  t.ok(batches(project) > before + 1);
});

t.test('failures, with the command that shows one', async (t) => {
  const project = setUp(t);
  project.test('harden/a.js', '//! fail TypeError: why\n//! print hello');
  const { code, stdout, stderr } = await project.run(['--columns', 'shim']);
  t.equal(code, 1);
  t.match(stderr, /^shim: 1 fail$/m);
  t.match(stdout, /fail harden\/a.js\n {4}TypeError: why/);
  const command = "npm run matrix -- --columns shim --filter 'harden/a.js' --show";
  t.ok(stdout.includes(command));
  const before = readResults(project, 'shim');
  const shown = await project.run(['--columns', 'shim', '--filter', 'harden/a.js', '--show']);
  t.match(
    shown.stdout,
    /shim harden\/a.js: fail\n {2}TypeError: why\n {2}as sloppy code, 1 ms: TypeError: why\n {4}\| hello/,
  );
  t.strictSame(readResults(project, 'shim'), before, 'a part of the suite leaves the results as they were');
});

t.test('expected failures', async (t) => {
  const project = setUp(t);
  project.test('harden/a.js', '//! fail TypeError: why');
  project.write('test262-ses/expected-failures.txt', 'shim harden/a.js the engine is old\n');
  t.equal((await project.run(['--columns', 'shim'])).code, 0);
  t.match(readResults(project, 'shim').tests['harden/a.js'], {
    ...{ status: 'expected-fail', message: 'the engine is old (TypeError: why)' },
  });
  project.write('test262-ses/expected-failures.txt', 'shim harden/* the engine is old\nshim x.js why\n');
  const { code, stderr } = await project.run(['--columns', 'shim']);
  t.equal(code, 1);
  t.match(stderr, /^shim: 1 unexpected-pass$/m);
  t.match(stderr, /expected-failures.txt:2: stale/);
});

t.test('a broken test, shell or prelude fails the run and leaves the rest unharmed', async (t) => {
  const project = setUp(t);
  project.test('harden/bad.js', '', 'features: [mars]\n');
  const test = await project.run(['--columns', 'native']);
  t.equal(test.code, 1);
  t.match(test.stderr, /harden\/bad.js: features: mars is not in test262-ses\/features.txt/);
  t.equal(Object.keys(readResults(project, 'native').tests).length, 3);

  const shell = await project.run(['--columns', 'broken,shim']);
  t.equal(shell.code, 1);
  t.match(shell.stderr, /broken cannot run: its shell does not answer --version: .*no-such-flag/);
  t.match(readResults(project, 'broken'), { missing: /--version/, install: 'make broken' });
  t.equal(readResults(project, 'shim').tests['harden/a.js'].status, 'pass');
});

t.test('a column that implements nothing must fail', async (t) => {
  const project = setUp(t);
  const { code, stderr } = await project.run(['--columns', 'control']);
  t.equal(code, 1);
  t.match(stderr, /control: fails only 0.0 % of the tests and must fail 95 %.*: harden\/a.js, harden\/b.js$/m);
  t.equal((await project.run(['--columns', 'control', '--filter', 'harden/*'])).code, 0, 'not asked of a part');
  project.test('harden/a.js', '//! fail TypeError: why');
  project.test('harden/b.js', '//! fail TypeError: why');
  t.equal((await project.run(['--columns', 'control'])).code, 0);
});

t.test('shards, merged, are the whole', async (t) => {
  const project = setUp(t);
  await project.run(['--columns', 'native,shim,absent', '--no-cache']);
  const names = ['native', 'shim', 'absent', 'steps'];
  const strip = ({ seconds, ...rest }: { seconds?: number }) => rest;
  const whole = names.map((name) => strip(readResults(project, name)));
  for (const name of ['native', 'steps']) project.write(`out/results/${name}.json`, '{}');
  t.equal((await project.run(['--columns', 'native,shim,absent', '--no-cache', '--shard', '1/2'])).code, 0);
  const early = await project.run(['--merge']);
  t.equal(early.code, 1);
  t.match(early.stderr, /native: these are not all parts of one run: 1of2/);
  await project.run(['--columns', 'native,shim,absent', '--no-cache', '--shard', '2/2']);
  t.equal(Object.keys(readResults(project, 'native.2of2').tests).length, 1);
  const { code, stdout } = await project.run(['--merge']);
  t.equal(code, 0);
  t.match(stdout, /^native +2 +0 +0 +0 +1 /m);
  t.strictSame(
    names.map((name) => strip(readResults(project, name))),
    whole,
  );
});

t.test('a step that is listed as unreached and is reached', async (t) => {
  const project = setUp(t);
  project.write('test262-ses/unreached.txt', 'sec-a 2 host: no agent\nsec-a 1 host: no agent\n');
  const { code, stderr } = await project.run(['--columns', 'native']);
  t.equal(code, 1);
  t.match(stderr, /^test262-ses\/unreached.txt:2: stale: harden\/a.js reaches sec-a 1; remove the line$/m);
  t.notMatch(stderr, /unreached.txt:1/);
});

t.test('JSON', async (t) => {
  const project = setUp(t);
  project.test('harden/a.js', '//! fail TypeError: why');
  const { stdout } = await project.run(['--columns', 'shim,absent', '--json']);
  t.match(JSON.parse(stdout), {
    columns: { shim: { tests: { 'harden/a.js': { status: 'fail' } } }, absent: { missing: String } },
    problems: ['shim: 1 fail'],
  });
});

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  t.test(`${signal} leaves the results so far, and no process`, async (t) => {
    const project = setUp(t);
    project.test('harden/z.js', '//! hang');
    const { code } = await project.run(['--columns', 'shim', '--show'], (text, kill) => {
      if (text.includes('harden/b.js: pass')) kill(signal);
    });
    t.equal(code, status);
    t.match(readResults(project, 'shim').tests, {
      'harden/a.js': { status: 'pass' },
      'lockdown/c.js': { status: 'skip' },
    });
    t.notOk('harden/z.js' in readResults(project, 'shim').tests);
    const { started, left } = await project.processes();
    t.ok(started.length >= 2);
    t.strictSame(left, []);
  });
}
