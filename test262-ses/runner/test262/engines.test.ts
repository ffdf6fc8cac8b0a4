// The checkout of fixture.ts on real engines.
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { missingWord, readColumns } from '../columns.ts';
import { runMatrix } from '../project.ts';
import { house, madeCheckout } from './fixture.ts';

const columns = readColumns(house);

/** A project whose results and caches are its own; all else is the real one's. */
function ownOutput(folder: string): string {
  for (const name of ['out', 'test262-ses']) mkdirSync(join(folder, name), { recursive: true });
  const parts = ['engines.json', 'impl', 'node_modules', 'spec', 'test262-ses/hosts', 'test262-ses/runner'];
  for (const name of [...parts, 'out/engines', 'out/ses262.js']) symlinkSync(join(house, name), join(folder, name));
  return folder;
}

/** What every column must say of the tests: a reason, or a status where there is none. */
const answers: Record<string, Record<string, string>> = {
  lockdown: {
    'built-ins/Array/pass.js': 'pass',
    'built-ins/Array/frozen.js': 'fail frozen-intrinsic',
    'built-ins/Array/descriptor.js': 'fail frozen-intrinsic',
    'built-ins/Array/override.js': 'expected-fail own-property-override',
    'built-ins/Date/now.js': 'pass',
    'built-ins/Promise/async.js': 'pass',
    'built-ins/Promise/async-test.js': 'pass',
    'built-ins/Promise/async-fails.js': 'skip engine',
    'built-ins/RegExp/lexical-helper.js': 'pass',
    'language/fails.js': 'skip engine',
    'language/negative-parse.js': 'pass',
    'language/negative-runtime.js': 'pass',
    'language/strict.js': 'pass',
    'language/sloppy.js': 'pass',
    'language/top-level.js': 'pass',
    'language/raw.js': 'pass',
    'language/blocks.js': 'skip host',
    'language/global.js': 'pass',
    'language/module.js': 'pass',
  },
};
answers.compartment = {
  ...answers.lockdown,
  'built-ins/Date/now.js': 'fail tamed',
  'language/sloppy.js': 'skip strict-only',
  'language/top-level.js': 'fail',
  'language/module.js': 'skip module',
};
const exceptions: Record<string, Record<string, string>> = {
  // They have property override.
  'lockdown shim-v8': { 'built-ins/Array/override.js': 'pass' },
  'compartment shim-v8': { 'built-ins/Array/override.js': 'pass' },
  'lockdown engine262': { 'built-ins/Array/override.js': 'pass' },
  'compartment engine262': { 'built-ins/Array/override.js': 'pass' },
  // Declarations outlive the evaluation there.
  'compartment xs': { 'language/top-level.js': 'pass' },
};

const list = '{mode} xs built-ins/Array/override.js own-property-override\n';

for (const [mode, expected] of Object.entries(answers)) {
  for (const key of ['shim-v8', 'engine262', 'xs']) {
    const column = columns.find((column) => column.key === key);
    const missing = column ? missingWord(column.command, house) : key;
    t.test(`${mode} on ${key}`, { skip: missing ? `${missing} is not there` : false }, async (t) => {
      const checkout = t.testdir(madeCheckout());
      const root = ownOutput(join(checkout, 'project'));
      writeFileSync(join(root, 'test262-ses/test262-expected.txt'), list.replace('{mode}', mode));
      const args = ['--test262', checkout, '--mode', mode, '--columns', key];
      const { code, stdout, stderr } = await runMatrix(root, args);
      t.equal(code, 1, 'there are differences');
      t.match(stderr, /broken.js: flags: onlyStrikt is unknown/);
      t.match(stdout, /again: npm run matrix -- --test262 '.*' --mode .* --filter '.*' --show/);
      const file = join(root, `out/results/test262-${mode}-${key}.json`);
      const { tests, ...head } = JSON.parse(readFileSync(file, 'utf8'));
      t.match(head, { mode, folder: checkout, revision: null, filter: null, cached: 0 });
      const said = Object.entries(tests as Record<string, { status: string; reason: string | null }>).map(
        ([path, { status, reason }]) => [path, reason === null ? status : `${status} ${reason}`],
      );
      t.strictSame(Object.fromEntries(said), { ...expected, ...exceptions[`${mode} ${key}`] });
    });
  }
}

t.test('a part, from the cache', async (t) => {
  const checkout = t.testdir(madeCheckout());
  const root = ownOutput(join(checkout, 'project'));
  const args = ['--test262', checkout, '--mode', 'compartment', '--columns', 'shim-v8'];
  const part = [...args, '--filter', 'built-ins/Promise/**'];
  const read = () => JSON.parse(readFileSync(join(root, 'out/results/test262-compartment-shim-v8.json'), 'utf8'));
  t.equal((await runMatrix(root, part)).code, 0, 'nothing differs there');
  t.match(read(), { filter: 'built-ins/Promise/**', cached: 0 });
  await runMatrix(root, part);
  const { cached, tests } = read();
  t.equal(cached, 2);
  t.equal(Object.keys(tests).length, 3);
  await runMatrix(root, [...args, '--filter', 'language/raw.js', '--show']);
  t.strictSame(read().tests, tests, '--show leaves the results as they were');
  writeFileSync(join(checkout, 'test/language/value_FIXTURE.js'), 'export const value = 2;\n');
  await runMatrix(root, part);
  t.equal(read().cached, 0, 'a module that tests import was changed');
});
