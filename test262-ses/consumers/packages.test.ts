import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { entryOf, folderOf, installPackages, type ListedPackage, modulesFrom, readPackages } from './packages.ts';

t.test('the list: at least 300 packages with CommonJS modules, sorted, each once', async (t) => {
  const list = readPackages(join(import.meta.dirname, 'packages.json'));
  t.ok(list.filter(({ kind }) => kind !== 'esm').length >= 300);
  const names = list.map(({ name }) => name);
  t.strictSame(names, names.toSorted());
});

t.test('a list that is none says what is wrong with it', async (t) => {
  const ms = { name: 'ms', version: '2.1.3', kind: 'cjs' };
  const wrong: [unknown, RegExp][] = [
    [{}, /no list/],
    [[], /no list/],
    [[null], /null has no name/],
    [[{ ...ms, name: '../ms' }], /has no name/],
    [[{ ...ms, version: '^2.1.3' }], /ms has no exact version/],
    [[{ ...ms, kind: 'umd' }], /the kind of ms is none of cjs, esm and dual/],
    [[ms, ms], /ms is listed twice/],
  ];
  const root = t.testdir({});
  const file = join(root, 'list.json');
  for (const [list, message] of wrong) {
    writeFileSync(file, JSON.stringify(list));
    t.throws(() => readPackages(file), message);
  }
  writeFileSync(file, '[');
  t.throws(() => readPackages(file), /list\.json: .*JSON/);
  t.throws(() => readPackages(join(root, 'gone.json')), /gone\.json/);
});

const list: ListedPackage[] = [{ name: 'made', version: '1.0.0', kind: 'cjs' }];

/** An npm whose program is the given text; it writes down how it was called. */
const fakeNpm = (folder: string, program: string) => {
  writeFileSync(
    join(folder, 'npm.cjs'),
    `const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
    appendFileSync(${JSON.stringify(join(folder, 'calls'))}, process.argv.slice(2).join(' ') + '\\n');
    ${program}`,
  );
  return [process.execPath, join(folder, 'npm.cjs')];
};
const calls = (folder: string) => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');
const say = () => {};

t.test('a list is installed once, without scripts, and again when it has changed or is gone', async (t) => {
  const root = t.testdir({});
  const folder = join(root, 'packages');
  const npm = fakeNpm(root, `mkdirSync('node_modules/made', { recursive: true });`);
  const said: string[] = [];
  const how = { npm, say: (line: string) => said.push(line) };
  await installPackages(folder, list, how);
  t.match(said, [/installing 1 packages/]);
  t.strictSame(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).dependencies, { made: '1.0.0' });
  t.ok(existsSync(folderOf(folder, list[0])));
  await installPackages(folder, list, how);
  t.equal(calls(root).length, 1);
  t.match(calls(root)[0], /^install --ignore-scripts /);
  await installPackages(folder, [{ ...list[0], version: '1.0.1' }], how);
  t.equal(calls(root).length, 2);
  rmSync(join(folder, 'node_modules'), { recursive: true });
  await installPackages(folder, [{ ...list[0], version: '1.0.1' }], how);
  t.equal(calls(root).length, 3);
});

t.test('where npm fails, its words, what to do, and no mark that all is there', async (t) => {
  const root = t.testdir({});
  const folder = join(root, 'packages');
  const npm = fakeNpm(root, "console.error('npm error code ENOTFOUND'); process.exitCode = 1;");
  const message = /cannot be installed: npm exited with 1: npm error code ENOTFOUND\n.*registry.* must be reachable/;
  await t.rejects(installPackages(folder, list, { npm, say }), { message });
  await t.rejects(installPackages(folder, list, { npm, say }), { message });
  t.equal(calls(root).length, 2);
  await t.rejects(
    installPackages(folder, list, { npm: ['/nowhere/npm'], say }),
    /cannot be started .*\n.*npm must be installed/,
  );
});

t.test('an npm that hangs is ended, and so it is by an interruption', async (t) => {
  const root = t.testdir({});
  const folder = join(root, 'packages');
  const npm = fakeNpm(
    root,
    `writeFileSync(${JSON.stringify(join(root, 'pid'))}, String(process.pid)); setInterval(() => {}, 1e3);`,
  );
  const isAlive = () => {
    const pid = readFileSync(join(root, 'pid'), 'utf8');
    return existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  };
  await t.rejects(installPackages(folder, list, { npm, say, limit: 1500 }), /took more than 1.5 s/);
  t.notOk(isAlive());
  rmSync(join(root, 'pid'));
  const controller = new AbortController();
  const installed = t.rejects(installPackages(folder, list, { npm, say, signal: controller.signal }), {
    name: 'AbortError',
  });
  while (!existsSync(join(root, 'pid')) || readFileSync(join(root, 'pid'), 'utf8') === '') await sleep(20);
  controller.abort();
  await installed;
  t.notOk(isAlive());
});

t.test('where a program begins, by whom it is loaded', async (t) => {
  const entries = (manifest: object, files: Record<string, string>) => {
    const folder = t.testdir({ 'package.json': JSON.stringify(manifest), ...files });
    return (['require', 'import'] as const).map((by) => entryOf(folder, by)?.slice(folder.length + 1) ?? null);
  };
  t.strictSame(entries({}, { 'index.js': '' }), ['index.js', null]);
  t.strictSame(entries({ main: './a' }, { 'a.js': '' }), ['a.js', null]);
  t.strictSame(entries({ main: 'a', type: 'module' }, { 'a.js': '' }), [null, 'a.js']);
  t.strictSame(entries({ main: 'a.json' }, { 'a.json': '' }), [null, null]);
  t.strictSame(entries({}, {}), [null, null]);
  const both = { 'a.cjs': '', 'a.mjs': '' };
  t.strictSame(entries({ exports: './a.mjs' }, both), [null, 'a.mjs']);
  t.strictSame(entries({ exports: { import: './a.mjs', require: './a.cjs' } }, both), ['a.cjs', 'a.mjs']);
  t.strictSame(entries({ exports: { '.': { browser: './b.js', default: './a.cjs' } } }, both), ['a.cjs', null]);
  t.strictSame(entries({ exports: { '.': ['./a.cjs', './b.js'] } }, both), ['a.cjs', null]);
  t.strictSame(entries({ exports: { './other': './a.cjs' } }, both), [null, null]);
});

t.test('the CommonJS modules that one leads to, once each', async (t) => {
  const root = t.testdir({
    'package.json': '{}',
    'main.js': "require('./a'); require ( \"./lib\" ); require('other'); require('./data.json'); require('./gone');",
    'a.js': "require('./main.js'); require('./m.mjs')",
    'data.json': '{}',
    'm.mjs': '',
    lib: { 'index.js': "require('..' + name); require('../a.js')" },
  });
  const names = ['main.js', 'a.js', join('lib', 'index.js')].map((name) => join(root, name));
  t.strictSame(modulesFrom(names[0]), names);
});
