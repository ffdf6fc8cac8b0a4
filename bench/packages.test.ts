import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import t from 'tap';

const packages = (...args: string[]) => {
  const cwd = new URL('..', import.meta.url).pathname;
  return spawnSync(process.execPath, ['bench/packages.ts', ...args], { cwd, encoding: 'utf8' });
};

t.test('a wrong use says what there is, on standard error, and exits 2', async (t) => {
  const { status, stdout, stderr } = packages('--lists');
  t.equal(status, 2);
  t.match(stderr, /--lists/);
  t.match(stderr, /^usage: npm run packages/m);
  t.equal(stdout, '');
});

t.test('help is no failure', async (t) => {
  const { status, stdout } = packages('--help');
  t.equal(status, 0);
  t.match(stdout, /^usage: npm run packages/);
});

t.test('a list that is none is named, and nothing is installed', async (t) => {
  const file = join(t.testdir({ 'list.json': '[{"name":"ms","version":"latest","kind":"cjs"}]' }), 'list.json');
  const { status, stderr } = packages('--list', file);
  t.equal(status, 1);
  t.match(stderr, /list\.json: ms has no exact version/);
});
