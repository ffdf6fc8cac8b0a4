// The package with the API of the npm package ses: packed, installed in its place without a network, and used as that is.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Message, publint } from 'publint';
import t from 'tap';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../../..');
const temporary = mkdtempSync(join(tmpdir(), 'ses262-compat-'));
t.teardown(() => rmSync(temporary, { recursive: true, force: true }));

function run(program: string, args: string[], cwd = root) {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, env, encoding: 'utf8', timeout: 100_000 });
  return { status, stdout, stderr };
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const archive = join(temporary, `ses262-compat-${version}.tgz`);
const project = join(temporary, 'project');

t.match(run(process.execPath, ['impl/shim/package/build.ts', '--out', temporary]), { status: 0 });

t.test('publint and attw have nothing to say', async (t) => {
  const { messages } = await publint({ pkgDir: join(temporary, 'package-compat'), strict: true, pack: false });
  // The word import before a quote makes it take a script for a module: acorn's list of keywords has that.
  const isMistaken = ({ code, path }: Message): boolean => code === 'FILE_INVALID_FORMAT' && path.at(-2) === './min';
  t.same(
    messages.filter((message) => !isMistaken(message)),
    [],
  );
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [attw, '--format', 'json', archive];
  const { status, stdout } = run(process.execPath, args);
  t.equal(status, 0);
  t.same(JSON.parse(stdout).analysis.problems, []);
});

t.test('in the place of ses', async (t) => {
  mkdirSync(project);
  const manifest = { private: true, dependencies: { ses: `file:${archive}` } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  const install = run('npm', ['install', '--offline', '--no-audit', '--no-fund'], project);
  t.equal(install.status, 0, install.stderr);

  const prints = (name: string, text: string, expected: string): void => {
    writeFileSync(join(project, name), text);
    t.match(run(process.execPath, [name], project), { status: 0, stdout: expected, stderr: '' }, name);
  };
  const use = `lockdown({ reporting: 'none' }); console.log(new Compartment({ a: 6 }).evaluate('a * 7'), typeof harden, typeof assert);`;
  const entries = ['ses', 'ses/lockdown', 'ses/hermes', 'ses/min'];
  for (const name of entries) {
    const file = name.replace('/', '-');
    prints(`${file}.cjs`, `require('${name}'); ${use}`, '42 function function\n');
    prints(`${file}.mjs`, `import '${name}'; ${use}`, '42 function function\n');
    prints(
      `${file}-text.cjs`,
      `const text = require('fs').readFileSync(require.resolve('${name}'), 'utf8');
       console.log(require('vm').runInNewContext(text + ';lockdown(); new Compartment().evaluate("40 + 2")'));`,
      '42\n',
    );
  }
  for (const part of ['assert', 'compartment', 'console', 'lockdown']) {
    prints(`${part}.mjs`, `import 'ses/${part}-shim.js'; ${use}`, '42 function function\n');
  }
  prints('tools.cjs', `console.log(Object.keys(require('ses/tools.js')).join())`, 'scopeTerminators,transforms\n');
  prints('namespace.mjs', `import * as all from 'ses'; console.log(Object.keys(all).length);`, '0\n');
  prints('manifest.cjs', `console.log(require('ses/package.json').name)`, 'ses262-compat\n');
  prints(
    'tools.mjs',
    `import { scopeTerminators, transforms } from 'ses/tools.js';
     const tried = (transform, source) => { try { return transform(source); } catch ({ name, message }) { return name + ' ' + message; } };
     for (const source of ['a <!-- b --> c', 'x\\n;import("y"); z.import(1)', 'eval ("x")\\n//# sourceURL=file.js']) {
       for (const name of Object.keys(transforms)) if (name !== 'applyTransforms') console.log(tried(transforms[name], source).replaceAll('\\n', '|'));
     }
     console.log(transforms.applyTransforms('a', [(s) => s + 'b', (s) => s + 'c']));
     const { strictScopeTerminator, createSloppyGlobalsScopeTerminator } = scopeTerminators;
     const globals = {};
     createSloppyGlobalsScopeTerminator(globals).a = 1;
     console.log('a' in strictScopeTerminator, strictScopeTerminator.a, globals.a);
     try { strictScopeTerminator.b = 1; } catch ({ name }) { console.log(name); }`,
    `SyntaxError a possible HTML comment at <unknown>:1 (SES_HTML_COMMENT_REJECTED)
a < ! -- b -- > c
a <!-- b --> c
a <!-- b --> c
a <!-- b --> c
SyntaxError a possible HTML comment at <unknown>:1 (SES_HTML_COMMENT_REJECTED)
x|;import("y"); z.import(1)
x|;import("y"); z.import(1)
SyntaxError a possible import expression at <unknown>:2 (SES_IMPORT_REJECTED)
x|;__import__("y"); z.import(1)
x|;import("y"); z.import(1)
SyntaxError a possible import expression at <unknown>:2 (SES_IMPORT_REJECTED)
eval ("x")|//# sourceURL=file.js
eval ("x")|//# sourceURL=file.js
eval ("x")|//# sourceURL=file.js
eval ("x")|//# sourceURL=file.js
SyntaxError a possible direct eval expression at file.js:1 (SES_EVAL_REJECTED)
eval ("x")|//# sourceURL=file.js
abc
true undefined 1
ReferenceError
`,
  );

  t.test('the types, as those who use ses have them', async (t) => {
    const sample = `import 'ses';
import type { LockdownOptions, ModuleDescriptor, ImportHook, VirtualModuleSource } from 'ses';
const options: LockdownOptions = { errorTaming: 'unsafe', stackFiltering: 'verbose', overrideTaming: 'severe' };
lockdown(options);
const source: VirtualModuleSource = { imports: [], exports: ['a'], execute(exports, compartment, resolved) { exports.a = compartment.importNow(resolved.b); } };
const importHook: ImportHook = async () => source;
const modules: Record<string, ModuleDescriptor> = { m: { source }, n: { namespace: 'o' } };
const compartment = new Compartment({ console: 1 }, modules, { importHook, name: 'c' });
export const list: number[] = harden([compartment.evaluate('1')]);
new Compartment({ __options__: true, globals: {}, transforms: [(text) => text] }).evaluate('1', { sloppyGlobalsMode: true });
const value: unknown = 1;
assert.typeof(value, 'number');
export const sum: number = value + 1;
assert(value, assert.details\`no \${assert.quote(value)}\`);
compartment.import('m').then(({ namespace }) => namespace.a);
// @ts-expect-error
lockdown({ colour: 1 });
`;
    writeFileSync(join(project, 'sample.mts'), sample);
    writeFileSync(join(project, 'sample.cts'), sample);
    const { Node16 } = ts.ModuleResolutionKind;
    const settings = {
      noEmit: true,
      strict: true,
      target: ts.ScriptTarget.ES2024,
      lib: ['lib.es2024.d.ts'],
      types: [],
    };
    const program = ts.createProgram(
      ['sample.mts', 'sample.cts'].map((name) => join(project, name)),
      { ...settings, module: ts.ModuleKind.Node16, moduleResolution: Node16 },
    );
    t.same(
      ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
      [],
    );
  });
});
