// Nothing but the compiler keeps a compiled module from the names of its host. Each place where a name can stand is tried,
// and TypeScript, which knows nothing of our analysis, finds no free name in what is compiled.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';
import ts from 'typescript';
import { compileModule } from './compiler.ts';

const root = resolve(import.meta.dirname, '../../..');
const core = readFileSync(join(root, 'out/ses262.core.js'), 'utf8');

/** Programs in which `probe` is free, and its value, if there were one, would reach `take`. */
const places = [
  'take(probe)',
  'take(() => probe)',
  'take(function () { return probe; })',
  'take(async () => probe)',
  'take({ probe })',
  'take({ probe: probe })',
  'take({ [probe]: 1 })',
  'take([probe])',
  'take(...probe)',
  'take({ ...probe })',
  'take([...probe])',
  `take(\`\${probe}\`)`,
  'probe`x`',
  `take\`\${probe}\``,
  'take(probe.x)',
  'take(probe?.x)',
  'take(probe[0])',
  'take(o[probe])',
  'take(probe())',
  'take(probe?.())',
  'take(new probe())',
  'take(new probe)',
  'take(new probe.x())',
  'take(new (probe()))',
  'take(-probe)',
  'take(typeof probe)',
  'take(typeof (probe))',
  'take(typeof typeof probe)',
  'take(void probe, probe)',
  'take(probe + 1)',
  'take(1 in probe)',
  'take(1 instanceof probe)',
  'take(probe ? 1 : 2)',
  'take(1 ? probe : 2)',
  'take(0 ? 1 : probe)',
  'take(probe && 1)',
  'take(0 || probe)',
  'take(null ?? probe)',
  'take((0, probe))',
  'take(await probe)',
  'take((function* () { yield probe; })())',
  'take((function* () { yield* probe; })())',
  'take(((a = probe) => a)())',
  'take((({ a = probe }) => a)({}))',
  'take((({ [probe]: a }) => a)({}))',
  'take((([a = probe]) => a)([]))',
  'const { a = probe } = {}; take(a)',
  'const { [probe]: a } = {}; take(a)',
  'let a = probe; take(a)',
  'var a = probe; take(a)',
  'let a; ({ a = probe } = {}); take(a)',
  'let a; [a = probe] = []; take(a)',
  'let a; ({ [probe]: a } = {}); take(a)',
  'for (const a of probe) take(a)',
  'for (const a in probe) take(a)',
  'for (let a = probe; ; ) { take(a); break; }',
  'for await (const a of probe) take(a)',
  'for (; probe; ) { take(1); break; }',
  'for (;; probe) { take(1); }',
  'for (const a of [1]) take(probe)',
  'while (probe) { take(1); break; }',
  'do take(1); while (probe)',
  'if (probe) take(1)',
  'if (1) take(probe); else take(2)',
  'switch (probe) { default: take(1); }',
  'switch (1) { case probe: take(1); }',
  'switch (1) { case 1: take(probe); }',
  'throw probe',
  'try { take(probe); } finally { }',
  'try { throw 1; } catch { take(probe); }',
  'try { throw {}; } catch ({ a = probe }) { take(a); }',
  'try { } finally { take(probe); }',
  'l: { take(probe); break l; }',
  'class A extends probe {} take(A)',
  'class A { [probe]() {} } take(A)',
  'class A { x = probe; } take(new A().x)',
  'class A { static x = probe; } take(A.x)',
  'class A { static { take(probe); } }',
  'class A { #x = probe; get x() { return this.#x; } } take(new A().x)',
  'class A { x() { return probe; } } take(new A().x())',
  'class A { constructor(a = probe) { take(a); } } new A()',
  'class A { static [probe] = 1; } take(A)',
  'take({ get x() { return probe; } }.x)',
  'take({ x() { return probe; } }.x())',
  'take({ async *x() { yield probe; } }.x())',
  'probe = 1',
  'probe += 1',
  'probe ||= 1',
  'probe++',
  '--probe',
  '[probe] = [1]',
  '({ probe } = { probe: 1 })',
  '({ a: probe } = { a: 1 })',
  '({ probe = 2 } = {})',
  '[probe = 2] = []',
  '[...probe] = []',
  '({ ...probe } = {})',
  'for (probe of [1]);',
  'for (probe in { a: 1 });',
  'for ([probe] of [[1]]);',
  'for ({ probe } of [{}]);',
  'for await (probe of [1]);',
  '(probe) = 1',
  '({ a: probe.b } = { a: 1 })',
  '[probe[0]] = [1]',
  'export default probe; take(1)',
  'export default () => probe',
  'export const a = probe; take(a)',
  'export default class extends probe {}',
  'import(probe)',
  'import("x", probe)',
  'take(import.meta[probe])',
  '\\u0070robe; take(probe)',
  'take(pr\\u{6f}be)',
  '{ let probe_; take(probe); }',
  '{ function probe_() {} take(probe); } ',
  '(() => { { var q; } take(probe); })()',
  '{ let probe = 1; } take(probe)',
  '{ function probe() {} } take(probe)',
  '(function probe() {}); take(probe)',
  '(class probe {}); take(probe)',
  '(function (probe) {}); take(probe)',
  '((probe) => {}); take(probe)',
  'try { throw 1; } catch (probe) { } take(probe)',
  'for (let probe of [1]); take(probe)',
  'for (let probe = 1; !probe; ); take(probe)',
  'switch (1) { case 1: let probe; } take(probe)',
  'class A { static { var probe; } } take(probe)',
  '(() => { var probe; })(); take(probe)',
  'probe: for (;;) { break probe; } take(probe)',
  '(function (a = probe) { var probe = 1; take(a); })()',
  '((a = () => probe) => { let probe; take(a()); })()',
  'take(({ probe: 1 }).probe, probe)',
  'using a = probe; take(a)',
  'await using a = probe; take(a)',
  'take(eval(probe))',
  'take(arguments)',
  'take(this, probe)',
  'debugger; take(probe)',
  'take(#x in probe)',
  'class A { #x; t() { return #x in probe; } } take(new A().t())',
];

const setUp = `(compiled) => {
  globalThis.leaks = [];
  const spy = new Proxy(function () {}, {
    get: (_, key) => { leaks.push(String(key)); },
    apply: () => { leaks.push('call'); },
    construct: () => { leaks.push('new'); return {}; },
    has: () => { leaks.push('in'); return true; },
    ownKeys: () => { leaks.push('keys'); return ['prototype']; },
  });
  let value = spy;
  Object.defineProperty(globalThis, 'probe', {
    get: () => { leaks.push('read'); return value; },
    set: () => { leaks.push('write'); },
    configurable: true,
  });
  lockdown();
  const globals = { take: () => {}, o: {} };
  const modules = { main: { source: new ModuleSource(compiled) } };
  return new Compartment({ globals, modules }).import('main').then(() => {}, () => {}).then(() => leaks.join());
}`;

for (const place of places) {
  t.test(place, async (t) => {
    let code: string;
    try {
      const { head, body } = compileModule(place);
      code = `(${head}${body})`;
    } catch (error) {
      return t.match(error, { name: 'SyntaxError' });
    }
    const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(core, realm);
    t.equal(await vm.runInContext(setUp, realm)(vm.runInContext(code, realm)), '');
  });
}

/** The names that TypeScript finds nothing for. */
function freeNames(code: string): string[] {
  const file = ts.createSourceFile('module.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const options: ts.CompilerOptions = { allowJs: true, checkJs: true, noLib: true, noResolve: true, types: [] };
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost({}),
    getSourceFile: (name) => (name === 'module.js' ? file : undefined),
    fileExists: (name) => name === 'module.js',
  };
  const program = ts.createProgram({
    rootNames: ['module.js'],
    options: { ...options, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    host,
  });
  return program
    .getSemanticDiagnostics(file)
    .map(({ messageText }) => /^Cannot find name '(.*?)'/.exec(ts.flattenDiagnosticMessageText(messageText, '\n'))?.[1])
    .filter((name) => name !== undefined);
}

t.test('TypeScript finds a free name', async (t) => t.same(freeNames('export {}; (() => { probe; })'), ['probe']));

const packages = ['node_modules/acorn/dist/*.mjs', 'node_modules/@tapjs/*/dist/esm/*.js'];
const files = globSync(packages, { cwd: root }).sort();
t.test('TypeScript finds none in what is compiled', async (t) => {
  const texts = files
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .filter((text) => /^(im|ex)port\b/m.test(text));
  t.ok(texts.length > 60, `${texts.length} modules of packages`);
  const compile = (text: string): string => {
    try {
      const { head, body } = compileModule(text);
      return `(${head}${body});`;
    } catch {
      return '';
    }
  };
  t.same(freeNames(`export {};\n${[...places, ...texts].map(compile).join('\n')}`), []);
});
