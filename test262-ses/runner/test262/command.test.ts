import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { makeProject, runMatrix } from '../project.ts';
import { madeCheckout } from './fixture.ts';

t.test('wrong use', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const checkout = t.testdir(madeCheckout());
  const expectUsageError = async (args: string[], message: RegExp) => {
    const { code, stderr } = await project.run(args);
    t.equal(code, 2, args.join(' '));
    t.match(stderr, message);
  };
  await expectUsageError(['--test262', checkout], /--test262 wants --mode lockdown or --mode compartment; got none/);
  await expectUsageError(['--test262', checkout, '--mode', 'x'], /got x/);
  await expectUsageError(['--mode', 'lockdown'], /--mode is for --test262 DIR/);
  await expectUsageError(
    ['--test262', project.root, '--mode', 'lockdown'],
    /is no checkout of test262: .*test is not there/,
  );
  const lockdown = ['--test262', checkout, '--mode', 'lockdown'];
  await expectUsageError([...lockdown, '--filter', 'nowhere/**'], /no test of .* matches nowhere/);
  await expectUsageError([...lockdown, '--columns', 'control'], /control implements nothing/);
  await expectUsageError([...lockdown, '--compare-drivers', '3'], /exclude each other/);
});

t.test('shards, merged, are the whole', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const checkout = t.testdir(madeCheckout());
  const lockdown = ['--test262', checkout, '--mode', 'lockdown', '--columns', 'native,absent'];
  const read = () => JSON.parse(readFileSync(join(project.root, 'out/results/test262-lockdown-native.json'), 'utf8'));
  await project.run(lockdown);
  const { tests } = read();
  for (const part of ['1/2', '2/2']) await project.run([...lockdown, '--no-cache', '--shard', part]);
  project.write('out/results/test262-lockdown-native.json', '{}');
  const { code, stdout } = await project.run(['--merge', '--mode', 'lockdown', '--columns', 'native,absent']);
  t.equal(code, 0);
  t.match(stdout, /^absent +missing: no-such-engine/m);
  t.match(read(), { mode: 'lockdown', folder: checkout });
  t.strictSame(Object.keys(read().tests), Object.keys(tests));
});

t.test('Ctrl-C leaves the results so far, and no process', async (t) => {
  const project = makeProject();
  t.teardown(project.remove);
  const { harness, 'features.txt': features } = madeCheckout();
  const source = (command: string) => `/*---\nflags: [raw]\n---*/\n//! ${command}\n`;
  const test = { 'a.js': source('print a'), 'b.js': source('fail Error: why'), 'z.js': source('hang') };
  const checkout = t.testdir({ harness, 'features.txt': features, test });
  const args = ['--test262', checkout, '--mode', 'lockdown', '--columns', 'native'];
  // The result of b.js is written a second after it is there, while z.js hangs.
  const file = join(project.root, 'out/results/test262-lockdown-native.json');
  const { code } = await runMatrix(project.root, args, (child) => {
    const timer = setInterval(() => {
      if (!existsSync(file)) return;
      clearInterval(timer);
      child.kill('SIGINT');
    }, 50);
  });
  t.equal(code, 130);
  t.match(JSON.parse(readFileSync(file, 'utf8')).tests, { 'b.js': { status: 'skip', reason: 'engine' } });
  const { started, left } = await project.processes();
  t.ok(started.length >= 2);
  t.strictSame(left, []);
});
