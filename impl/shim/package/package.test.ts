// The package as people get it: packed, installed without a network, and used in every way that it offers.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import { type Message, publint } from 'publint';
import t from 'tap';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../../..');
const temporary = mkdtempSync(join(tmpdir(), 'ses262-package-'));
t.teardown(() => rmSync(temporary, { recursive: true, force: true }));

const folder = (name: string): string => {
  const path = join(temporary, name);
  mkdirSync(path, { recursive: true });
  return path;
};
const read = (...names: string[]): string => readFileSync(join(...names), 'utf8');
const readJson = (...names: string[]) => JSON.parse(read(...names));
const write = (path: string, text: string): void => writeFileSync(path, text);

function run(command: string[], cwd = root) {
  const [program, ...args] = command;
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', timeout: 100_000 });
  return { status, stdout, stderr };
}
const node = (...args: string[]) => run([process.execPath, ...args]);
const tool = (path: string, ...args: string[]) => node(join(root, 'node_modules', path), ...args);

/** Builds the shim and the package of it. Returns the folder that has both. */
function build(name: string): string {
  const out = folder(name);
  t.match(node('impl/shim/build.ts', '--out', out), { status: 0 });
  t.match(node('impl/shim/package/build.ts', '--from', out, '--out', out), { status: 0 });
  return out;
}

const { version } = readJson(root, 'package.json');
const out = build('first');
const archive = `ses262-${version}.tgz`;
const scripts = ['ses262.js', 'ses262.min.js', 'ses262.core.js', 'ses262.core.min.js', 'ses262.hermes.js'];

t.test('packed twice, the archive has the same bytes', async (t) => {
  t.ok(readFileSync(join(out, archive)).equals(readFileSync(join(build('second'), archive))));
});

t.test('without a shim it says what to do', async (t) => {
  const { status, stderr } = node('impl/shim/package/build.ts', '--from', folder('empty'), '--out', folder('empty'));
  t.equal(status, 1);
  t.match(stderr, /^impl\/shim\/package\/build\.ts: there is no shim in .*: run `npm run build` first\n$/);
});

t.test('publint and attw have nothing to say', async (t) => {
  const { messages } = await publint({ pkgDir: join(out, 'package'), strict: true, pack: false });
  // The word import before a quote makes it take a script for a module: acorn's list of keywords has that.
  const isMistaken = ({ code, path }: Message): boolean =>
    code === 'FILE_INVALID_FORMAT' && path.at(-2) === './script.min';
  t.same(
    messages.filter((message) => !isMistaken(message)),
    [],
  );
  const { status, stdout } = tool('@arethetypeswrong/cli/dist/index.js', '--format', 'json', join(out, archive));
  t.equal(status, 0);
  t.same(JSON.parse(stdout).analysis.problems, []);
});

t.test('every minified script has a limit, and keeps it', async (t) => {
  const limits: { path: string }[] = readJson(root, '.size-limit.json');
  const packed = ['package', 'package-compat'].flatMap((name) => readdirSync(join(out, name)));
  const minified = packed.filter((name) => name.endsWith('.min.js'));
  t.same(limits.map(({ path }) => path).sort(), minified.map((name) => `out/${name}`).sort());
  cpSync(join(root, '.size-limit.json'), join(folder('sizes'), '.size-limit.json'));
  write(join(temporary, 'sizes/package.json'), read(root, 'package.json'));
  for (const name of minified) cpSync(join(out, name), join(temporary, 'sizes/out', name));
  const measure = () =>
    run([process.execPath, join(root, 'node_modules/size-limit/bin.js'), '--json'], join(temporary, 'sizes'));
  const { status, stdout, stderr } = measure();
  t.equal(status, 0, stderr);
  t.ok(JSON.parse(stdout).every(({ passed }: { passed: boolean }) => passed));
  write(
    join(temporary, 'sizes/out', minified[0]),
    read(out, minified[0]).repeat(9) + Array.from({ length: 30_000 }, (_, i) => i * i),
  );
  t.equal(measure().status, 1, 'one that is too large fails');
});

t.test('the digests are those of the files', async (t) => {
  const integrity: Record<string, string> = readJson(out, 'package/integrity.json');
  t.same(Object.keys(integrity).sort(), [...scripts, 'ses262.mjs', 'ses262-compile.mjs'].sort());
  for (const [name, digest] of Object.entries(integrity)) {
    t.equal(
      digest,
      `sha384-${createHash('sha384')
        .update(readFileSync(join(out, 'package', name)))
        .digest('base64')}`,
    );
  }
});

t.test('the bill of materials names what is bundled, where, and with which license', async (t) => {
  const bill = readJson(out, 'package/bom.cdx.json');
  t.match(bill, { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 });
  t.match(bill.metadata.component, { name: 'ses262', version, purl: `pkg:npm/ses262@${version}` });
  const bundled: Record<string, string[]> = readJson(out, 'bundled.json');
  for (const [name, packages] of Object.entries(bundled)) {
    if (name.startsWith('ses262-compat')) continue;
    const { dependsOn } = bill.dependencies.find(({ ref }: { ref: string }) => ref === name);
    t.same(
      dependsOn.map((ref: string) => /^pkg:npm\/(.+)@/.exec(ref)?.[1]),
      packages,
    );
    const text = read(out, 'package', name);
    const marks = text.matchAll(/^ *\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)/gm);
    const parsers = /"use strict"; let made; /.test(text) ? ['acorn', 'acorn-import-phases'] : [];
    t.same([...new Set([...marks].map(([, each]) => each).concat(parsers))].sort(), packages, `${name} has no other`);
  }

  const { packages } = readJson(root, 'package-lock.json');
  const acorn = packages['node_modules/acorn'];
  const ref = `pkg:npm/acorn@${acorn.version}`;
  const parsers = [ref, `pkg:npm/acorn-import-phases@${packages['node_modules/acorn-import-phases'].version}`];
  const { components, dependencies } = bill;
  const dependsOn = (name: string) => dependencies.find(({ ref }: { ref: string }) => ref === name).dependsOn;
  t.same(dependsOn('ses262.js'), parsers);
  t.same(dependsOn('ses262.core.js'), []);
  const content = Buffer.from(acorn.integrity.slice('sha512-'.length), 'base64').toString('hex');
  t.match(
    components.find((component: { purl?: string }) => component.purl === ref),
    {
      type: 'library',
      version: acorn.version,
      licenses: [{ license: { id: 'MIT' } }],
      hashes: [{ alg: 'SHA-512', content }],
    },
  );
  t.match(
    read(out, 'package/LICENSE.bundled.txt'),
    /^acorn [\d.]+ is part of this package:\n\nMIT License[\s\S]+acorn-import-phases/,
  );
});

t.test('installed without a network', async (t) => {
  const project = folder('project');
  write(join(project, 'package.json'), '{ "private": true }');
  const install = run(['npm', 'install', '--offline', '--no-audit', '--no-fund', join(out, archive)], project);
  t.equal(install.status, 0, install.stderr);
  const prints = (name: string, text: string, expected: string): void => {
    write(join(project, name), text);
    const { status, stdout, stderr } = run([process.execPath, name], project);
    t.match({ status, stdout, stderr }, { status: 0, stdout: expected, stderr: '' }, name);
  };
  const use = `lockdown(); console.log(new Compartment({ globals: { a: 6 } }).evaluate('a * 7'), Object.isFrozen(harden({})))`;
  prints('module.mjs', `import { Compartment, harden, lockdown } from 'ses262'; ${use}`, '42 true\n');
  prints(
    'namespace.mjs',
    `import * as all from 'ses262'; console.log(Object.keys(all).join(), typeof globalThis.harden)`,
    'Compartment,ModuleSource,harden,lockdown undefined\n',
  );
  prints('side-effect.mjs', `import 'ses262/script'; ${use}`, '42 true\n');
  prints('require.cjs', `require('ses262'); ${use}`, '42 true\n');
  prints('minified.cjs', `require('ses262/script.min'); ${use}`, '42 true\n');
  for (const name of ['ses262', 'ses262/script', 'ses262/script.min', 'ses262/core', 'ses262/core.min']) {
    const resolved = name.replaceAll('/', '-');
    prints(
      `${resolved}.cjs`,
      `const text = require('fs').readFileSync(require.resolve('${name}'), 'utf8');
       console.log(require('vm').runInNewContext(text + ';lockdown(); new Compartment().evaluate("40 + 2")'));`,
      '42\n',
    );
  }
  prints('manifest.cjs', `console.log(require('ses262/package.json').version)`, `${version}\n`);

  t.test('the types, for each kind of module', async (t) => {
    write(
      join(project, 'sample.mts'),
      `import { Compartment, type CompartmentOptions, harden, lockdown, ModuleSource, type VirtualModuleSource } from 'ses262';
const options: CompartmentOptions = { globals: { a: 1 }, name: 'sample' };
const result: undefined = lockdown();
const list: number[] = harden([1]);
const value: unknown = new Compartment(options).evaluate('a');
const { globalThis: global, name }: { globalThis: object; name: string } = new Compartment();
const virtual: VirtualModuleSource = {
  bindings: [{ export: 'a' }, { import: 'b', from: 'm' }, { exportAllFrom: 'n', as: 'o' }],
  execute: (environment) => { environment.a = 1; },
};
const withModules = new Compartment({
  modules: {
    m: { source: new ModuleSource('export let a = 1') },
    n: { source: virtual },
    o: { source: 'p', compartment: new Compartment() },
    q: { namespace: { a: 1 } },
  },
  resolveHook: (specifier, referrer) => specifier + referrer,
  importHook: async (specifier) => ({ source: new ModuleSource(specifier), specifier }),
  importMetaHook: (specifier, meta) => { Object.assign(meta, { url: specifier }); },
});
const loaded: undefined = await withModules.load('m');
const { a }: { a: number } = await withModules.import('m');
export const all = [result, list, value, global, name, loaded, a, withModules.importNow('n').a, new ModuleSource('').bindings];
// @ts-expect-error
new Compartment({ nowhere: 1 });
// @ts-expect-error
new Compartment().evaluate(1);
// @ts-expect-error
globalThis.harden;
`,
    );
    write(
      join(project, 'sample.cts'),
      `import type { CompartmentOptions } from 'ses262';
require('ses262');
const options: CompartmentOptions = { globalLexicals: { a: 1 } };
const compartment: Compartment = new globalThis.Compartment(options);
const list: number[] = harden([lockdown() ?? 1]);
const source: ModuleSource = new ModuleSource('');
exports.all = [compartment.evaluate('a'), list, source.needsImport];
// @ts-expect-error
harden();
// @ts-expect-error
lockdown(1);
`,
    );
    write(
      join(project, 'script.ts'),
      `/// <reference types="ses262/script" />
lockdown();
var frozen: { a: number } = harden({ a: 1 });
var compartment: Compartment = new Compartment({ globals: frozen });
`,
    );
    const check = (file: string, module: ts.ModuleKind, moduleResolution: ts.ModuleResolutionKind): void => {
      t.same(
        typeErrors(project, [file, 'node.d.ts'], { module, moduleResolution }),
        [],
        `${file} ${ts.ModuleKind[module]}`,
      );
    };
    write(join(project, 'wrong.mts'), `import { nowhere } from 'ses262'; nowhere();`);
    write(
      join(project, 'node.d.ts'),
      'declare function require(name: string): unknown; declare var exports: { all: unknown };',
    );
    const { Bundler, Node16 } = ts.ModuleResolutionKind;
    for (const file of ['sample.mts', 'sample.cts', 'script.ts']) check(file, ts.ModuleKind.Node16, Node16);
    check('sample.mts', ts.ModuleKind.ESNext, Bundler);
    for (const file of ['sample.cts', 'script.ts']) check(file, ts.ModuleKind.CommonJS, Bundler);
    t.not(typeErrors(project, ['wrong.mts'], { module: ts.ModuleKind.Node16, moduleResolution: Node16 }).length, 0);
  });
});

/** What the compiler has to say about files of a folder. */
function typeErrors(folder: string, files: string[], options: ts.CompilerOptions): string[] {
  const usual = { noEmit: true, strict: true, target: ts.ScriptTarget.ES2024, lib: ['lib.es2024.d.ts'], types: [] };
  const checked = { ...usual, skipDefaultLibCheck: true, ...options };
  const program = ts.createProgram(
    files.map((name) => join(folder, name)),
    checked,
  );
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

/** The names of the values that a file of types declares, exported or global. */
function declaredValues(file: string): string[] {
  const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    const isValue = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node);
    if (isValue && node.name) names.push(node.name.getText());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names.sort();
}

t.test('what runs and what is declared are the same', async (t) => {
  const exported = Object.keys(await import(join(out, 'package/ses262.mjs'))).sort();
  t.same(declaredValues(join(out, 'package/ses262.d.mts')), exported);
  t.same(declaredValues(join(out, 'package/ses262.d.ts')), exported);
  for (const name of scripts) {
    const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
    const before = Reflect.ownKeys(realm);
    vm.runInContext(read(out, 'package', name), realm);
    t.same(
      Reflect.ownKeys(realm)
        .filter((key) => !before.includes(key))
        .sort(),
      exported,
      name,
    );
  }
});
