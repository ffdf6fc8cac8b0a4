import t from 'tap';
import { chooseColumns, readColumns } from './columns.ts';
import { againstExpectations, lacking, parseExpectations, staleExpectations } from './expected.ts';
import { parseFrontmatter } from './frontmatter.ts';
import { makeProject } from './project.ts';

const project = makeProject();
t.teardown(project.remove);
const columns = readColumns(project.root);

function makeTest(path: string, fields = '') {
  const source = `/*---\nesid: sec-a\ndescription: A test.\n${fields}---*/\n`;
  return { path, source, frontmatter: parseFrontmatter(source) };
}
const tests = [makeTest('harden/a.js'), makeTest('lockdown/b.js'), makeTest('harden/c.js', 'features: [moon]\n')];

t.test('lines', async (t) => {
  const { expectations, problems } = parseExpectations(
    '# why\n\nshim harden/a.js it is slow https://example.org/1\nnative harden/** crash: the stack\nshim harden/b.js\nshim x https://a\n',
  );
  t.match(expectations, [
    { line: 3, column: 'shim', glob: 'harden/a.js', status: 'fail', reason: 'it is slow https://example.org/1' },
    { line: 4, column: 'native', glob: 'harden/**', status: 'crash' },
  ]);
  t.match(problems, [/expected-failures.txt:5: expected "column/, /expected-failures.txt:6: expected "column/]);
});

t.test('stale lines', async (t) => {
  const stale = (line: string) => staleExpectations(parseExpectations(line).expectations, columns, tests).join('\n');
  t.equal(stale('shim harden/a.js why'), '');
  t.equal(stale('shim lockdown/** why'), '');
  t.match(stale('shimmy harden/a.js why'), /:1: unknown column shimmy; known: native, shim/);
  t.match(stale('shim harden/z.js why'), /:1: stale: the column shim runs no test that matches harden\/z.js/);
  t.match(stale('part lockdown/b.js why'), /stale/, 'the column does not run that part');
  t.match(stale('shim harden/c.js why'), /stale/, 'the column skips the test');
  t.equal(stale('{shim,part} lockdown/b.js why'), '', 'one of the columns runs it');
  t.match(stale('{part,p*} lockdown/b.js why'), /stale/);
});

t.test('results', async (t) => {
  const { expectations } = parseExpectations('shim harden/a.js why\nshim lockdown/** crash: the stack\n');
  const result = (path: string, status: 'pass' | 'fail' | 'crash', column = 'shim') =>
    againstExpectations(expectations, column, path, { status, message: status === 'pass' ? null : 'said' });
  t.strictSame(result('harden/a.js', 'fail'), { status: 'expected-fail', message: 'why (said)' });
  t.match(result('harden/a.js', 'pass'), { status: 'unexpected-pass', message: /expected-failures.txt:1/ });
  t.match(result('harden/a.js', 'crash'), { status: 'crash', message: 'said' }, 'a crash is not what was expected');
  t.equal(result('lockdown/b.js', 'crash').status, 'expected-fail');
  t.equal(result('lockdown/b.js', 'fail').status, 'fail');
  t.equal(result('harden/a.js', 'fail', 'native').status, 'fail', 'another column');
  const both = parseExpectations('{shim,native} harden/a.js why\n').expectations;
  t.equal(againstExpectations(both, 'native', 'harden/a.js', { status: 'fail', message: '' }).status, 'expected-fail');
});

t.test('what a column lacks', async (t) => {
  const [column] = columns;
  t.equal(lacking(column, makeTest('a.js', 'features: [sun]\n')), null);
  t.equal(lacking(column, makeTest('a.js', 'features: [sun, moon]\n')), 'moon');
  const noModules = { ...column, without: new Set(['module']) };
  t.equal(lacking(noModules, makeTest('a.js', 'flags: [module]\n')), 'module');
  t.equal(lacking(noModules, makeTest('a.js')), null);
});

t.test('columns are chosen by key', async (t) => {
  t.strictSame(
    chooseColumns(columns, ['shim', 'native']).map(({ key }) => key),
    ['native', 'shim'],
  );
  t.throws(() => chooseColumns(columns, ['shim', 'x', 'y']), /unknown column x, y; known: native, shim, part/);
});

t.test('columns are chosen by profile', async (t) => {
  const [first, ...others] = columns;
  const mixed = [{ ...first, profile: 'compat' }, ...others];
  t.strictSame(
    chooseColumns(mixed, null, 'compat').map(({ key }) => key),
    ['native'],
  );
  t.strictSame(
    chooseColumns(mixed, ['native', 'shim'], 'full').map(({ key }) => key),
    ['shim'],
  );
  t.throws(() => chooseColumns(mixed, null, 'x'), /no column has the profile x; known: compat, full/);
  t.throws(() => chooseColumns(mixed, ['native'], 'full'), /none of the columns native has the profile full/);
});
