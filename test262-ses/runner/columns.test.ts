import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import t from 'tap';
import { covers, missingWord, readColumns } from './columns.ts';
import { makeProject } from './project.ts';

const project = makeProject();
t.teardown(project.remove);
const good = readFileSync(join(project.root, 'engines.json'), 'utf8');
const [native, shim, part] = readColumns(project.root);

t.test('commands', async (t) => {
  t.strictSame(native.command, [process.execPath, 'shell.mjs']);
  t.strictSame(native.stepsArguments, ['--steps']);
  t.strictSame(native.bareCommand, [...native.command, '--bare']);
  t.strictSame(shim.bareCommand, shim.command);
  t.strictSame(shim.command, [process.execPath, 'shell.mjs', '--bare']);
  t.strictSame(shim.stepsArguments, [], 'only a native column counts the steps of the law');
  t.strictSame(shim.without, new Set(['moon']));
  t.equal(shim.timeout, 2);
});

t.test('what comes before a test, and what is lacking: of the implementation, then of the profile', async (t) => {
  const data = JSON.parse(good);
  data.implementations.shim.without = ['stars'];
  data.profiles.born = { prelude: ['lock.js', 'more.js'], without: ['sun', 'moon'] };
  data.columns = {
    full: data.columns.shim,
    shim: { ...data.columns.shim, profile: 'born' },
    native: { ...data.columns.native, profile: 'born' },
  };
  project.write('engines.json', JSON.stringify(data));
  t.teardown(() => project.write('engines.json', good));
  const [full, bornShim, bornNative] = readColumns(project.root);
  t.strictSame([full.profile, bornShim.profile, bornNative.profile], ['full', 'born', 'born']);
  t.strictSame(full.prelude, ['shim.js']);
  t.strictSame(full.without, new Set(['moon', 'stars']), 'the engine lacks the moon');
  t.strictSame(bornShim.prelude, ['shim.js', 'lock.js', 'more.js']);
  t.strictSame(bornShim.without, new Set(['moon', 'stars', 'sun']));
  t.strictSame(bornNative.prelude, ['lock.js', 'more.js']);
  t.strictSame(bornNative.without, new Set(['moon', 'sun']));
  t.strictSame(bornNative.command, native.command);
  t.strictSame(
    [bornNative.stepsArguments, bornNative.mutantsCommand],
    [[], []],
    'only the full profile counts the steps, and is mutated',
  );
});

t.test('parts', async (t) => {
  t.ok(covers(shim, 'lockdown/a.js'));
  t.ok(covers(part, 'harden/x/a.js'));
  t.notOk(covers(part, 'lockdown/a.js'));
  t.ok(covers({ ...part, exclude: ['lockdown/**'] }, 'harden/a.js'));
  t.notOk(covers({ ...part, exclude: ['harden/x/**'] }, 'harden/x/a.js'));
});

t.test('a program that is not there', async (t) => {
  t.equal(missingWord(['sh', 'shell.mjs'], project.root), null);
  t.equal(missingWord(['no-such-engine'], project.root), 'no-such-engine');
  t.equal(missingWord(['sh', 'out/engine'], project.root), 'out/engine');
  t.equal(missingWord(['/no/such/engine'], project.root), '/no/such/engine');
});

t.test('what is wrong is named', async (t) => {
  const readWith = ([group, name, field]: string[], value: unknown) => {
    const data = JSON.parse(good);
    data[group][name][field] = value;
    project.write('engines.json', JSON.stringify(data));
    return () => readColumns(project.root);
  };
  const shimColumn = ['columns', 'shim'];
  const fake = ['engines', 'fake'];
  t.throws(readWith([...shimColumn, 'engine'], 'v9'), /engines.v9 is not there; known: fake, absent, broken/);
  t.throws(readWith([...shimColumn, 'onyl'], []), /columns.shim.onyl is unknown; the known fields: title/);
  t.throws(readWith([...shimColumn, 'profile'], 'ful'), /profiles.ful is not there; known: full/);
  t.throws(readWith(['profiles', 'full', 'prelude'], 'a.js'), /profiles.full.prelude must be a list of texts/);
  t.throws(readWith(['profiles', 'full', 'without'], undefined), /profiles.full.without must be a list of texts/);
  t.throws(readWith([...fake, 'command'], 'node'), /engines.fake.command must be a list of texts/);
  t.throws(readWith([...fake, 'command'], []), /engines.fake.command is empty/);
  t.throws(readWith([...fake, 'timeout'], '3'), /engines.fake.timeout must be a number of seconds/);
  t.throws(readWith([...fake, 'install'], undefined), /engines.fake.install must be a text/);
  project.write('engines.json', '{');
  t.throws(() => readColumns(project.root), /engines.json cannot be read/);
});

t.test("the project's own engines.json", async (t) => {
  const columns = readColumns(join(import.meta.dirname, '../..'));
  t.ok(columns.some(({ implementation }) => implementation === 'control'));
  t.ok(
    columns.some(({ stepsArguments }) => stepsArguments.length > 0),
    'a column counts the steps',
  );
});
