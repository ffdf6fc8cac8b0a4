import { spawnSync } from 'node:child_process';
import t from 'tap';

const bench = (...args: string[]) => {
  const cwd = new URL('..', import.meta.url).pathname;
  return spawnSync(process.execPath, ['bench/run.ts', ...args], { cwd, encoding: 'utf8' });
};

t.test('a wrong use says what there is, on standard error, and exits 2', async (t) => {
  const cases: [string[], RegExp][] = [
    [['--engines', 'v9'], /unknown engine v9; there are v8, /],
    [['--filter', 'no such subject'], /no subject holds 'no such subject'; there are\n.*\(sec-harden\)/],
    [['--fast'], /--fast/],
    [['v8'], /v8/],
  ];
  for (const [args, message] of cases) {
    const { status, stdout, stderr } = bench(...args);
    t.equal(status, 2, args.join(' '));
    t.match(stderr, message);
    t.match(stderr, /^usage: npm run bench/m);
    t.equal(stdout, '');
  }
});

t.test('help is no failure', async (t) => {
  const { status, stdout } = bench('--help');
  t.equal(status, 0);
  t.match(stdout, /^usage: npm run bench/);
});
