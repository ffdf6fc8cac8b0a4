import { join } from 'node:path';
import t from 'tap';
import { openCheckout, readTests } from './checkout.ts';
import { madeCheckout } from './fixture.ts';

t.test('what a checkout has', async (t) => {
  const { paths, harness, fixtures, revision } = openCheckout(t.testdir(madeCheckout()));
  t.ok(paths.includes('language/module.js'));
  t.notOk(paths.some((path) => path.includes('_FIXTURE')));
  t.match(harness.get('sta.js'), /Test262Error/);
  t.match(harness.get('sm/assertThrowsValue.js'), /assertThrowsValue/, 'a harness file in a folder');
  t.equal(revision, null, 'the repository around it is not its own');
  const other = { ...madeCheckout(), test: { 'a_FIXTURE.js': '' } };
  t.not(openCheckout(t.testdir(other)).fixtures, fixtures);
});

t.test('what is no checkout', async (t) => {
  const folder = t.testdir({ harness: {}, test: {} });
  t.throws(() => openCheckout(folder), { message: /is no checkout of test262: .*features.txt is not there; get one/ });
  t.throws(() => openCheckout(join(folder, 'nowhere')), { message: /nowhere\/test is not there/ });
});

t.test('tests that can run, and what is wrong with the others', async (t) => {
  const { 'features.txt': features, harness } = madeCheckout();
  const test = {
    'author.js': '/*---\nauthor: A. U. Thor: of this\nes5id: 15.4\ndescription: >\n\ttabs\n---*/\n'.replace('\t', '  '),
    'carriage-return.js': '/*---\rdescription: CR\rflags: [raw]\r---*/\r',
    'comment.js': '/*---\nflags: [async] # why\nfeatures:\n  - let # that\n---*/\n',
    'flag.js': '/*---\nflags: [often]\n---*/\n',
    'include.js': '/*---\nincludes: [nowhere.js]\n---*/\n',
    'none.js': '1;\n',
  };
  const checkout = openCheckout(t.testdir({ 'features.txt': features, harness, test }));
  const { tests, problems } = readTests(checkout, checkout.paths);
  t.strictSame(
    tests.map(({ path, frontmatter: { flags, features } }) => [path, flags, features]),
    [
      ['author.js', [], []],
      ['carriage-return.js', ['raw'], []],
      ['comment.js', ['async'], ['let']],
    ],
  );
  t.match(problems, [
    /test\/flag.js: flags: often is unknown; the known ones are async/,
    /test\/include.js: includes: harness\/nowhere.js is not in this checkout/,
    /test\/none.js: no frontmatter/,
  ]);
});
