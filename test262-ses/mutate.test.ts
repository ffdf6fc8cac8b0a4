import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import t from 'tap';
import type { Mutant } from './mutation/mutants.ts';
import { makeProject, type Project } from './runner/project.ts';

const mutant = (id: string): Mutant => {
  const [clause, path, operator] = id.split(' ');
  const edge = /^ignore(#\d+)$/.exec(operator)?.[1] ?? '';
  return {
    ...{ id, clause, path, operator, point: path + edge, step: `Step ${path} of ${clause}.`, digest: `of ${id}` },
    ...{ file: 'impl/a.ts', line: 7, was: 'if (yes)', is: 'if (no)' },
  };
};

/** A project with five mutants: the tests a.js and b.js reach sec-a 1, and b.js the edge of sec-a 2; all are killed. */
function setUp(t: { teardown(remove: () => void): void }): Project {
  const project = makeProject();
  t.teardown(project.remove);
  list(project, ['sec-a 1 negate', 'sec-a 1 never', 'sec-a 2 ignore#1', 'sec-b 1 negate', 'sec-b 1 never']);
  project.test('harden/a.js', '//! steps sec-a 1\n//! kills sec-a 1 negate');
  project.test('harden/b.js', '//! steps sec-a 1, sec-a 2, sec-a 2#1\n//! kills sec-a 1 never, sec-a 2 ignore#1');
  project.test('lockdown/c.js', '//! steps sec-a 2, sec-b 1\n//! kills sec-b 1 negate, sec-b 1 never');
  return project;
}

function list(project: Project, ids: string[]): void {
  project.write('mutants.json', JSON.stringify(ids.map(mutant)));
}

const mutate = (project: Project, ...args: string[]) => project.run(args, undefined, 'mutate.ts');
const asked = ({ root }: Project) => readFileSync(join(root, 'asked'), 'utf8').split('\n').filter(Boolean);
const readResults = ({ root }: Project) => JSON.parse(readFileSync(join(root, 'out/results/mutation.json'), 'utf8'));

t.test('wrong use', async (t) => {
  const project = setUp(t);
  const expectUsageError = async (args: string[], message: RegExp) => {
    const { code, stderr } = await mutate(project, ...args);
    t.equal(code, 2, args.join(' '));
    t.match(stderr, message);
    t.match(stderr, /npm run mutate -- --help/);
  };
  await expectUsageError(['--clause', 'sec-a,sec-x'], /no mutants of sec-x; the clauses that have some: sec-a, sec-b/);
  await expectUsageError(['--sample', 'x'], /--sample wants a number/);
  await expectUsageError(['--shard', '0/2'], /--shard wants i\/n/);
  await expectUsageError(['--claus', 'sec-a'], /Unknown option '--claus'/);
  const engines = readFileSync(join(project.root, 'engines.json'), 'utf8');
  project.write('engines.json', engines.replace('"shell.mjs"', '"none.mjs"'));
  await expectUsageError([], /native cannot run: .*; try: make fake/);
  project.write('engines.json', engines.replace('"mutants"', '"steps"'));
  await expectUsageError([], /no engine of a native column has `mutants`/);
  project.write('engines.json', engines);
  project.write('mutants.json', '[');
  await expectUsageError([], /the mutants cannot be listed/);
  t.match((await mutate(project, '--help')).stdout, /^usage: npm run mutate/);
  t.strictSame(asked(project), []);
});

t.test('each mutant is asked only the tests that can see it, until one fails', async (t) => {
  const project = setUp(t);
  const { code, stdout, stderr } = await mutate(project);
  t.strictSame({ code, stderr }, { code: 0, stderr: '' });
  t.equal(stdout, '5 mutants: 5 killed, 0 explained, 0 survived\n');
  t.notOk(asked(project).some((line) => /^sec-a.* c\.js|^sec-b.*(a|b)\.js|^sec-a 2 ignore#1 .*a\.js/.test(line)));
  const { version, clauses, ...figures } = readResults(project);
  t.match(figures, { mutants: 5, killed: 5, explained: 0, survivors: 0, score: 1 });
  t.strictSame(clauses['sec-a'], {
    1: { mutants: 2, killed: 2, survivors: [] },
    2: { mutants: 1, killed: 1, survivors: [] },
  });
  t.equal(version, 'fake 1');
});

t.test('a second run asks nothing, and after a change only what that concerns', async (t) => {
  const project = setUp(t);
  project.write('test262-ses/survivors.txt', 'sec-b 1 negate equivalent: so');
  project.test('lockdown/c.js', '//! steps sec-b 1\n//! kills sec-b 1 never');
  t.equal((await mutate(project)).code, 1, 'too few are killed');
  const first = readResults(project);
  const count = asked(project).length;
  await mutate(project);
  t.equal(asked(project).length, count);
  t.strictSame({ ...readResults(project), seconds: 0 }, { ...first, seconds: 0 });

  project.test('lockdown/d.js', '//! steps sec-b 1');
  await mutate(project);
  t.strictSame(
    asked(project).slice(count),
    ['sec-b 1 negate | lockdown/d.js'],
    'a survivor is asked the new test alone',
  );
  const mutants: Mutant[] = JSON.parse(readFileSync(join(project.root, 'mutants.json'), 'utf8'));
  mutants[0].digest = 'of another text';
  project.write('mutants.json', JSON.stringify(mutants));
  const before = asked(project).length;
  await mutate(project);
  t.equal(asked(project)[before], 'sec-a 1 negate | harden/a.js', 'the killer of the last run comes first');
  t.ok(
    asked(project)
      .slice(before)
      .every((line) => /^(sec-a 1 negate|null) /.test(line)),
  );
});

t.test('a survivor fails the run and is named with its step and lines, unless it is explained', async (t) => {
  const project = setUp(t);
  project.test('harden/b.js', '//! steps sec-a 1, sec-a 2#1\n//! kills sec-a 2 ignore#1');
  const { code, stdout, stderr } = await mutate(project);
  t.equal(code, 1);
  const lines = ['sec-a 1 never: survives', '  Step 1 of sec-a.', '  impl/a.ts:7', '  - if (yes)', '  + if (no)'];
  t.equal(stdout, `${lines.join('\n')}\n5 mutants: 4 killed, 0 explained, 1 survived\n`);
  t.match(stderr, /^1 mutant survives: write a test/m);
  t.match(stderr, /^only 80\.0 % of the mutants are killed; it must be 95\.0 %/m);
  project.write('test262-ses/survivors.txt', 'sec-a 1 never equivalent: so\nsec-b 1 never engine: so\n');
  const explained = await mutate(project, '--json');
  t.match(explained.stderr, /survivors.txt:2: stale: lockdown\/c.js kills sec-b 1 never/);
  const { clauses, problems } = JSON.parse(explained.stdout);
  t.match(clauses['sec-a'][1].survivors, [{ operator: 'never', reason: 'equivalent', explanation: 'so' }]);
  t.equal(problems.length, 2, 'the stale line, and the score');
});

/** A project with one mutant, whose explained survival is wrong: the last of more tests than a survivor is asked kills it. */
function withUnlikelyKiller(t: { teardown(remove: () => void): void }): Project {
  const project = setUp(t);
  list(project, ['sec-a 1 never']);
  project.write('test262-ses/survivors.txt', 'sec-a 1 never equivalent: so\n');
  for (let index = 10; index < 50; index++) project.test(`harden/${index}.js`, '//! steps sec-a 1');
  project.test('harden/b.js', '');
  // The tests of other clauses are the least likely.
  const killer = '/*---\nesid: sec-b\ndescription: A test.\n---*/\n//! steps sec-a 1\n//! kills sec-a 1 never\n';
  project.write('test262-ses/test/lockdown/c.js', killer);
  return project;
}

t.test('an explained survivor is asked the likely tests only', async (t) => {
  const project = withUnlikelyKiller(t);
  const { stdout, stderr } = await mutate(project);
  t.equal(stdout, '1 mutants: 0 killed, 1 explained, 0 survived\n');
  t.notMatch(stderr, /stale/);
  t.equal(asked(project).length, 30);
});

t.test('with --explained it is asked all, from the first run on', async (t) => {
  const project = withUnlikelyKiller(t);
  const { code, stdout, stderr } = await mutate(project, '--explained');
  t.equal(code, 1);
  t.match(stdout, /^1 mutants: 1 killed, 0 explained, 0 survived$/m);
  t.match(stderr, /survivors.txt:1: stale: lockdown\/c.js kills sec-a 1 never/);
  t.ok(asked(project).length > 30);
});

t.test('a mutant that hangs or ends the process is killed, and one that cannot be loaded is an error', async (t) => {
  const project = setUp(t);
  project.test('harden/a.js', '//! steps sec-a 1\n//! stalls sec-a 1 negate\n//! dies sec-a 1 never');
  project.test('harden/b.js', '//! steps sec-a 2#1\n//! kills sec-a 2 ignore#1');
  t.equal((await mutate(project)).stdout, '5 mutants: 5 killed, 0 explained, 0 survived\n');
  const answers = readFileSync(join(project.root, 'out/mutation/answers.jsonl'), 'utf8').trim().split('\n');
  const how = answers.map((line) => JSON.parse(line)).map(({ id, killer }) => [id, killer.how]);
  t.match(Object.fromEntries(how), { 'sec-a 1 negate': 'timeout', 'sec-a 1 never': 'crash', 'sec-b 1 never': 'fail' });
  list(project, ['sec-a 1 broken']);
  const broken = await mutate(project);
  t.equal(broken.code, 1);
  t.match(broken.stderr, /sec-a 1 broken cannot be loaded: no such word/);
  const { started, left } = await project.processes();
  t.ok(started.length > 2);
  t.strictSame(left, []);
});

t.test('tests that fail without a mutation are named, and nothing is mutated', async (t) => {
  const project = setUp(t);
  project.test('harden/a.js', '//! fail TypeError: why');
  project.test('harden/b.js', '//! fail TypeError: what');
  const { code, stderr } = await mutate(project);
  t.equal(code, 1);
  t.match(stderr, /^harden\/a.js: fail without a mutation: TypeError: why$/m);
  t.match(stderr, /^harden\/b.js: fail without/m);
  t.strictSame(asked(project), []);
});

t.test('a test that fails on a mutant and then without it too kills nothing', async (t) => {
  const project = setUp(t);
  project.test('harden/a.js', '//! steps sec-a 1\n//! kills sec-a 1 negate, null');
  const { code, stderr } = await mutate(project);
  t.equal(code, 1);
  t.match(stderr, /^harden\/a.js does not pass without a mutation either: Error: killed$/m);
});

t.test(
  'a sample is always the same, without the explained; shards are the whole; parts leave the results alone',
  async (t) => {
    const project = setUp(t);
    project.write('test262-ses/survivors.txt', 'sec-a 1 never equivalent: so\n');
    t.equal((await mutate(project, '--sample', '2')).stdout, '2 mutants: 2 killed, 0 explained, 0 survived\n');
    const mutated = () =>
      [...new Set(asked(project).map((line) => line.split(' | ')[0]))].filter((id) => id !== 'null');
    t.strictSame(mutated().sort(), ['sec-a 2 ignore#1', 'sec-b 1 never']);
    t.equal((await mutate(project, '--clause', 'sec-b', '--clause', 'sec-a', '--shard', '1/2')).code, 0);
    t.match(await mutate(project, '--shard', '2/2'), { code: 1, stderr: /stale: .* kills sec-a 1 never/ });
    t.notOk(existsSync(join(project.root, 'out/results/mutation.json')));
    t.equal(globSync(join(project.root, 'out/mutation/*of2.jsonl')).length, 2);
    const count = asked(project).length;
    await mutate(project);
    t.equal(asked(project).length, count, 'the whole takes all answers from its parts');
    t.equal(readResults(project).mutants, 5);
  },
);

t.test('a reference that is changed while its mutants run fails the run', async (t) => {
  const project = setUp(t);
  project.test('lockdown/c.js', '//! steps sec-b 1\n//! stalls sec-b 1 negate\n//! kills sec-b 1 never');
  const run = mutate(project);
  while (!asked(project).some((line) => line.startsWith('sec-b 1 negate '))) await setTimeout(20);
  list(project, ['sec-a 1 negate']);
  const { code, stderr } = await run;
  t.equal(code, 1);
  t.match(stderr, /^the reference was changed while its mutants ran; run it again$/m);
});

t.test('what no test can reach has no mutant', async (t) => {
  const project = setUp(t);
  project.write('test262-ses/unreached.txt', 'sec-a 2#1 host: no agent\n');
  t.equal((await mutate(project)).stdout, '4 mutants: 4 killed, 0 explained, 0 survived\n');
});

t.test('a signal leaves what has been found out, and no process', async (t) => {
  const project = setUp(t);
  project.test('lockdown/c.js', '//! steps sec-b 1\n//! stalls sec-b 1 negate, sec-b 1 never');
  const engines = JSON.parse(readFileSync(join(project.root, 'engines.json'), 'utf8'));
  engines.engines.fake.timeout = 60;
  project.write('engines.json', JSON.stringify(engines));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'mutate.ts')], {
    cwd: project.root,
    stdio: 'ignore',
  });
  const closed = once(child, 'close');
  while (asked(project).filter((line) => /^sec-b .*c.js/.test(line)).length < 2) await setTimeout(20);
  child.kill('SIGINT');
  t.strictSame(await closed, [130, null]);
  const { started, left } = await project.processes();
  t.ok(started.length > 2);
  t.strictSame(left, []);
  project.test('lockdown/c.js', '//! steps sec-b 1\n//! kills sec-b 1 negate, sec-b 1 never');
  const count = asked(project).length;
  t.equal((await mutate(project)).code, 0);
  t.ok(
    asked(project)
      .slice(count)
      .every((line) => /^(sec-b|null) /.test(line)),
    'the others are known',
  );
});
