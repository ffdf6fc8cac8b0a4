import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t, { type Test } from 'tap';
import { generateTests, type Intrinsic, main, readTable } from './generate.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, 'spec', file), 'utf8');
const table = readTable(read);
const keys = new Map<string, string[]>();
const tests = generateTests(table);

/** Runs the command line without its messages on the terminal. */
function run(t: Test, args: string[], folder: string) {
  const errors = t.capture(console, 'error');
  t.capture(console, 'log');
  return { status: main(args, folder), errors: errors().map(({ args }) => args.join(' ')) };
}

t.test('the committed files are what the table makes', async (t) => {
  const { status, errors } = run(t, ['--check'], root);
  t.equal(status, 0, errors.join('\n'));
});

t.test('every row has a test, under a name that differs in more than case', async (t) => {
  for (const { name, unreachable } of table.intrinsics) {
    t.equal(tests.has(`lockdown/intrinsics/${name.replaceAll('%', '')}.js`), !unreachable, name);
  }
  for (const { name } of table.globals) t.ok(tests.has(`global/bindings/${name}.js`), name);
  t.ok(tests.has('global/bindings/WeakRef.js'), 'what a compartment lacks');
  t.equal(new Set([...tests.keys()].map((path) => path.toLowerCase())).size, tests.size);
});

t.test('a test names the feature of an object that an engine may lack', async (t) => {
  t.match(tests.get('global/bindings/Float16Array.js'), /^features: \[lockdown, Compartment, Float16Array\]$/m);
  t.match(
    tests.get('lockdown/intrinsics/Intl.Locale.js'),
    /^features: \[lockdown, Compartment, Intl\]$/m,
    'and of a part',
  );
  const nameless: Intrinsic = { name: '%New%', global: 'New', fate: 'frozen', optional: true };
  t.throws(() => generateTests({ intrinsics: [nameless], globals: [], keys }), { message: /name the feature.*%New%/ });
});

t.test('a test has the keys of its row, and asks a compartment only for what its code can name', async (t) => {
  t.match(
    tests.get('lockdown/intrinsics/BigInt.js'),
    "assertSpecifiedKeys(intrinsic, '%BigInt%', 'length name prototype asI",
  );
  t.match(tests.get('lockdown/intrinsics/RegExp.js'), /`\n {2}length [^`]* \$\\` [^`]*\n`\);/);
  t.match(tests.get('lockdown/intrinsics/Map.prototype.js'), /new Compartment\(\)\.evaluate\('Map\.prototype'\)/);
  t.notMatch(tests.get('lockdown/intrinsics/Intl.Collator.prototype.js'), 'evaluate');
});

t.test('a row that no test can be made from is an error', async (t) => {
  const hidden: Intrinsic = { name: '%Hidden%', fate: 'frozen' };
  t.throws(() => generateTests({ intrinsics: [hidden], globals: [], keys }), { message: /%Hidden% has no global/ });
  const unknown = { name: 'Gone', intrinsic: '%Gone%' };
  t.throws(() => generateTests({ intrinsics: [], globals: [unknown], keys }), { message: /no intrinsic %Gone%/ });
  const start: Intrinsic = { name: '%Clock%', global: 'Clock', fate: 'start' };
  const bound = { name: 'Clock', intrinsic: '%Clock%' };
  t.throws(() => generateTests({ intrinsics: [start], globals: [bound], keys }), { message: /%Clock%.*"start"/ });
});

t.test('--check tells a changed, a missing and a stale file, and changes none', async (t) => {
  const folder = t.testdir({
    spec: { 'intrinsics.json': read('intrinsics.json'), 'properties.json': read('properties.json') },
  });
  const file = (path: string) => join(folder, 'test262-ses/test', path);
  t.equal(run(t, [], folder).status, 0);
  t.equal(run(t, ['--check'], folder).status, 0);

  writeFileSync(file('lockdown/intrinsics/Array.js'), 'changed');
  rmSync(file('global/bindings/Map.js'));
  writeFileSync(file('global/bindings/Stale.js'), '/*---\nflags: [generated, onlyStrict]\n---*/\n');
  writeFileSync(file('global/bindings/by-hand.js'), '/*---\nflags: [onlyStrict]\n---*/\n');
  mkdirSync(file('global/other'));
  const { status, errors } = run(t, ['--check'], folder);
  t.equal(status, 1);
  t.match(errors, [/intrinsics\/Array\.js/, /bindings\/Map\.js/, /bindings\/Stale\.js is made by no row/, /generate/]);
  t.equal(errors.length, 4);
  t.equal(readFileSync(file('lockdown/intrinsics/Array.js'), 'utf8'), 'changed');

  t.equal(run(t, [], folder).status, 0);
  t.equal(run(t, ['--check'], folder).status, 0);
  t.ok(readFileSync(file('global/bindings/by-hand.js'), 'utf8'), 'what was written by hand stays');
  t.throws(() => readFileSync(file('global/bindings/Stale.js')));
});

t.test('an unknown option is wrong use', async (t) => {
  const { status, errors } = run(t, ['--chekc'], root);
  t.equal(status, 2);
  t.match(errors, [/usage: npm run generate/]);
});
