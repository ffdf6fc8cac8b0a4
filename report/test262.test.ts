import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { madeProject, writeProject } from './fixture.ts';
import { test262Pages } from './pages/test262.ts';
import { readInputs } from './read.ts';
import { main } from './site.ts';

t.test('figures, and the differences by folder', async (t) => {
  const root = t.testdir();
  writeProject(root, madeProject());
  const [figures, differences, ...more] = test262Pages(readInputs(root).test262);
  t.same(more, [], 'a column that is missing has no page');
  t.equal(figures.path, 'test262.html');
  t.match(figures.data, [
    {
      ...{ mode: 'lockdown', column: 'shim-v8', folder: '../test262', revision: null, filter: null },
      ...{ pass: 1, differs: 2, expected: 1, unexpectedPass: 1, failsPlainly: 1, skipped: 1 },
    },
  ]);
  t.match(figures.body.text, /frozen-intrinsic<small>[^<]*<\/small><\/th><td class="number">1<small>probable</);
  t.match(figures.body.text, /tamed<small>[^<]*<\/small><\/th><td class="number">1<small>expected</);
  t.equal(differences.path, 'test262/lockdown-shim-v8.html');
  const headings = [...differences.body.text.matchAll(/<th scope="rowgroup">([^<]*)</g)].map(([, heading]) => heading);
  t.same(headings, ['built-ins/Array/prototype, 2', 'built-ins/Date, 1']);
  t.match(differences.data, {
    differences: [
      {
        ...{ test: 'built-ins/Array/prototype/map/frozen.js', status: 'fail', reason: 'frozen-intrinsic' },
        reproduce:
          "npm run matrix -- --test262 '../test262' --mode lockdown --columns shim-v8 --filter 'built-ins/Array/prototype/map/frozen.js' --show",
      },
      { test: 'built-ins/Array/prototype/map/odd.js', status: 'timeout', reason: null },
      { test: 'built-ins/Date/wrong.js', status: 'unexpected-pass' },
    ],
  });
});

t.test('nothing of it where no column has run test262', async (t) => {
  t.capture(console, 'log');
  const root = t.testdir();
  const project = madeProject();
  delete project['out/results/test262-lockdown-shim-v8.json'];
  writeProject(root, project);
  t.equal(main(root, []), 0);
  t.notOk(existsSync(join(root, 'out/report/test262.html')));
  t.notMatch(readFileSync(join(root, 'out/report/index.html'), 'utf8'), /test262\.html/);
});

t.test('results that cannot be read are a problem', async (t) => {
  const root = t.testdir();
  writeProject(root, { ...madeProject(), 'out/results/test262-lockdown-shim-v8.json': '{' });
  t.match(readInputs(root).problems, [/test262-lockdown-shim-v8.json: .*is not JSON/]);
});
