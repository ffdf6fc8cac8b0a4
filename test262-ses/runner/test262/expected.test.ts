import t from 'tap';
import { readColumns } from '../columns.ts';
import { makeProject } from '../project.ts';
import { againstExpectations, parseExpectations, readExpectations } from './expected.ts';

const project = makeProject();
t.teardown(project.remove);
const columns = readColumns(project.root);
const [native] = columns;

t.test('lines', async (t) => {
  const { entries, problems } = parseExpectations(
    '# why\nlockdown * built-ins/** frozen-intrinsic it is\ncompartment shim tamed.js tamed\n' +
      'lockup * a.js tamed\nlockdown * a.js\nlockdown * a.js engine\nlockdown * a.js because\n',
  );
  t.strictSame(entries, [
    { line: 2, mode: 'lockdown', columns: '*', glob: 'built-ins/**', reason: 'frozen-intrinsic' },
    { line: 3, mode: 'compartment', columns: 'shim', glob: 'tamed.js', reason: 'tamed' },
  ]);
  t.match(problems, [
    /test262-expected.txt:4: expected "mode columns path-or-glob reason/,
    /:5: expected/,
    /:6: unknown reason engine; the known ones are frozen-intrinsic/,
    /:7: unknown reason because/,
  ]);
});

t.test('stale lines', async (t) => {
  const list = 'lockdown sh* a/b.js tamed\nlockdown sh* a/c.js tamed\nlockdown nowhere a/b.js tamed\n';
  project.write('test262-ses/test262-expected.txt', list);
  const { expectations, problems } = readExpectations(project.root, columns, ['a/b.js']);
  t.equal(expectations.length, 3);
  t.match(problems, [/:2: stale: no test matches a\/c.js/, /:3: no column matches nowhere/]);
});

t.test('results', async (t) => {
  const { entries } = parseExpectations('lockdown nat* a/*.js tamed\n');
  const frozen = { status: 'fail', message: 'TypeError: "x" is read-only' } as const;
  const pass = { status: 'pass', message: null } as const;
  t.match(againstExpectations(entries, ['lockdown', native, 'a/b.js'], frozen), {
    ...{ status: 'expected-fail', message: frozen.message, reason: 'tamed' },
  });
  t.match(againstExpectations(entries, ['lockdown', native, 'a/b.js'], pass), {
    ...{ status: 'unexpected-pass', message: /test262-expected.txt:1 expects it to differ/ },
  });
  const crash = { status: 'crash', message: 'ended' } as const;
  t.match(againstExpectations(entries, ['lockdown', native, 'a/b.js'], crash), crash, 'nobody expects a crash');
  t.match(againstExpectations(entries, ['compartment', native, 'a/b.js'], frozen), {
    ...{ status: 'fail', reason: 'frozen-intrinsic' },
  });
  t.match(againstExpectations(entries, ['lockdown', columns[1], 'a/b.js'], pass), { status: 'pass', reason: null });
});
