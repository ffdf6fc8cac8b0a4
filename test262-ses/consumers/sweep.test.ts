import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import t from 'tap';

const sweep = (...args: string[]) => {
  const cwd = join(import.meta.dirname, '../..');
  return spawnSync(process.execPath, ['test262-ses/consumers/sweep.ts', ...args], { cwd, encoding: 'utf8' });
};

t.test('a wrong use says what there is, on standard error, and exits 2', async (t) => {
  const { status, stdout, stderr } = sweep('--package', 'x');
  t.equal(status, 2);
  t.match(stderr, /--package'/);
  t.match(stderr, /^usage: npm run sweep/m);
  t.equal(stdout, '');
  const unknown = sweep('--only', 'ms,no-such-package');
  t.equal(unknown.status, 2);
  t.match(unknown.stderr, /not in the list of packages: no-such-package/);
});

t.test('help is no failure', async (t) => {
  const { status, stdout } = sweep('--help');
  t.equal(status, 0);
  t.match(stdout, /^usage: npm run sweep/);
});

t.test('a list that is none is named, and nothing is installed', async (t) => {
  const file = join(t.testdir({ 'list.json': '[{"name":"ms","version":"latest","kind":"cjs"}]' }), 'list.json');
  const { status, stderr } = sweep('--packages', file);
  t.equal(status, 1);
  t.match(stderr, /list\.json: ms has no exact version/);
});
