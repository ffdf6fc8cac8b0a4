// The command `ses262 compile`: what it writes, and what it says of what it cannot.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, resolve } from 'node:path';
import t from 'tap';

const root = resolve(import.meta.dirname, '../../..');
const sources = {
  'a.js': 'import { b } from "./lib/b.js";\nlog(b());\n',
  lib: {
    'b.js':
      '// one\nexport const b = () => {\n  return fail();\n};\n//# sourceMappingURL=elsewhere.map\nexport const text = "//# sourceURL=x";',
  },
  'bad.js': 'export const ok = 1;\nexport const a = 1 +;\n',
};

function run(cwd: string, command: string[]) {
  const env = { ...process.env, FORCE_COLOR: '0', NODE_OPTIONS: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

const programs = { source: 'impl/shim/compile/command.ts', built: 'out/ses262-compile.mjs' };
const compile = (cwd: string, ...args: string[]) => run(cwd, [join(root, programs.source), 'compile', ...args]);

/** A program that links what was compiled where nothing may be evaluated. */
const program = (modules: string) => `
  require(${JSON.stringify(join(root, 'out/ses262.core.js'))});
  lockdown({ errorTaming: 'unsafe' });
  ${modules}
  const load = (specifier) => ({ source: new ModuleSource(modules[specifier]) });
  const resolveHook = (specifier, referrer) => new URL(specifier, 'a:///' + referrer).pathname.slice(1);
  const fail = () => { throw new Error('from the host'); };
  const globals = { log: (value) => console.log(value), fail };
  new Compartment({ globals, resolveHook, importNowHook: load }).importNow('a.js');`;

const noEvaluation = '--disallow-code-generation-from-strings';

t.test('the three formats, linked where nothing may be evaluated', async (t) => {
  const simple = { ...sources, lib: { 'b.js': 'export const b = () => typeof process + 1;' } };
  const ways = {
    esm: ['out.mjs', 'const modules = require("./out.mjs").default;'],
    cjs: ['out.cjs', 'const modules = require("./out.cjs");'],
    script: ['out.js', 'require("./out.js"); const modules = guests;'],
  };
  for (const [format, [out, modules]] of Object.entries(ways)) {
    const folder = t.testdir(simple);
    const args = ['--format', format, '--global', 'guests', '--out', out, 'a.js', 'lib/b.js'];
    t.same(compile(folder, ...args), { status: 0, stdout: '', stderr: '' });
    writeFileSync(join(folder, 'program.cjs'), program(modules));
    t.same(run(folder, [noEvaluation, 'program.cjs']), { status: 0, stdout: 'undefined1\n', stderr: '' }, format);
    t.same(readdirSync(folder).sort(), ['a.js', 'bad.js', 'lib', out, 'program.cjs'].sort(), 'nothing else is left');
  }
});

t.test('the built command does the same', async (t) => {
  const folder = t.testdir(sources);
  const built = run(folder, [join(root, programs.built), 'compile', 'a.js', 'lib/b.js']);
  t.same(built, compile(folder, 'a.js', 'lib/b.js'));
  t.match(built, { status: 0, stdout: /^\/\* compiled by ses262 \*\/ export default \{\n/ });
});

t.test('paths are relative to the base', async (t) => {
  const { stdout } = compile(t.testdir(sources), '--base', 'lib', 'lib/b.js', 'a.js');
  t.same(
    [...stdout.matchAll(/^\[("[^"]+")\]: /gm)].map(([, name]) => JSON.parse(name)),
    ['b.js', '../a.js'],
  );
});

t.test('a source map leads to the lines of the modules, and only it does', async (t) => {
  const folder = t.testdir(sources);
  t.match(compile(folder, '--source-map', '--out', 'out.cjs', '--format', 'cjs', 'a.js', 'lib/b.js'), { status: 0 });
  const code = readFileSync(join(folder, 'out.cjs'), 'utf8');
  t.same(code.match(/\/\/# source.*/g), ['//# sourceURL=x";', '//# sourceMappingURL=out.cjs.map']);
  const map = new SourceMap(JSON.parse(readFileSync(join(folder, 'out.cjs.map'), 'utf8')));
  const line = code.split('\n').findIndex((text) => text.startsWith('  return'));
  t.match(map.findEntry(line, 5), { originalSource: 'lib/b.js', originalLine: 2 });
  writeFileSync(join(folder, 'program.cjs'), program('const modules = require("./out.cjs");'));
  const { stderr } = run(folder, ['--enable-source-maps', noEvaluation, 'program.cjs']);
  t.match(stderr, /lib\/b\.js:3/);
  t.match(stderr, /a\.js:2/);
});

t.test('what cannot be compiled, read or written is named, and nothing is written', async (t) => {
  const folder = t.testdir({ ...sources, 'latin1.js': Buffer.from('log("\xe9")', 'latin1'), 'out.mjs': 'before' });
  const fails = (message: RegExp, ...args: string[]) => {
    t.match(compile(folder, ...args), { status: 1, stdout: '', stderr: message });
    t.equal(readFileSync(join(folder, 'out.mjs'), 'utf8'), 'before');
    t.same(readdirSync(folder).sort(), ['a.js', 'bad.js', 'latin1.js', 'lib', 'out.mjs']);
  };
  fails(/^ses262: bad\.js:2:21: Unexpected token\n$/, '--out', 'out.mjs', 'a.js', 'bad.js');
  fails(/^ses262: .*no such file.*absent\.js/, '--out', 'out.mjs', 'a.js', 'absent.js');
  fails(/^ses262: latin1\.js: the file is not in UTF-8\n$/, '--out', 'out.mjs', 'latin1.js');
  fails(/^ses262: .*absent\/out\.mjs/, '--out', 'absent/out.mjs', 'a.js');
  fails(/^ses262: .*directory/, '--out', 'lib', '--source-map', 'a.js');
});

t.test('wrong use', async (t) => {
  const folder = t.testdir(sources);
  const wrong = (message: RegExp, ...args: string[]) => {
    const { status, stdout, stderr } = run(folder, [join(root, programs.source), ...args]);
    t.match({ status, stdout, stderr }, { status: 2, stdout: '', stderr: message });
    t.match(stderr, /\n\nusage: ses262 compile /);
  };
  wrong(/^ses262: there is no command/);
  wrong(/^ses262: unknown command run/, 'run', 'a.js');
  wrong(/^ses262: there is no file to compile/, 'compile');
  wrong(/^ses262: unknown format amd; known: esm, cjs, script/, 'compile', '--format', 'amd', 'a.js');
  wrong(/^ses262: --source-map needs --out/, 'compile', '--source-map', 'a.js');
  wrong(/^ses262: lib\/b\.js is given twice/, 'compile', 'lib/b.js', './lib/b.js');
  wrong(/^ses262: Unknown option '--colour'/, 'compile', '--colour', 'a.js');
  t.match(run(folder, [join(root, programs.source), '--help']), {
    status: 0,
    stdout: /^usage: ses262 compile /,
    stderr: '',
  });
});
