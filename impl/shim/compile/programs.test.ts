// What compiled modules do, on the script without a parser in a realm that forbids evaluation, and the same texts evaluated.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';
import { compileModule } from './compiler.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const scripts = { evaluated: read('out/ses262.js'), compiled: read('out/ses262.core.js') };

const setUp = `(source, hidden, globalLexicals) => {
  globalThis.secret = hidden;
  lockdown();
  const log = [];
  const show = (value) => typeof value === 'function' ? 'function ' + value.name : String(value);
  const globals = { log: (...values) => { log.push(values.map(show).join(' ')); }, one: 1, o: { x: 1 } };
  const modules = { main: { source: new ModuleSource(source) } };
  const compartment = new Compartment({ globals, globalLexicals, modules, resolveHook: (specifier) => specifier });
  const { globalThis: global } = compartment;
  Object.defineProperty(global, 'accessor', { get: () => 'got', set: (value) => globals.log('set', value), configurable: true });
  Object.defineProperty(global, 'constant', { value: 'constant' });
  return compartment.import('main').then((namespace) => log.concat(Object.keys(namespace)), (error) => log.concat(error.name));
}`;

/** What a module logs, and then its exports or the name of what it throws; `lexicals` is the text of an expression. */
async function run(text: string, how: 'evaluated' | 'compiled', lexicals = 'undefined'): Promise<string[]> {
  const strings = how === 'evaluated';
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings, wasm: false } });
  vm.runInContext(scripts[how], realm);
  const { head, body } = compileModule(text);
  const source = strings ? text : vm.runInContext(`(${head}${body})`, realm);
  return [...(await vm.runInContext(setUp, realm)(source, 'secret', vm.runInContext(lexicals, realm)))];
}

const programs: Record<string, [text: string, ...log: string[]]> = {
  'a global is read': ['log(one)', '1'],
  'an accessor is called': ['log(accessor)', 'got'],
  'an unknown name is no variable': ['log(absent)', 'ReferenceError'],
  'the globals of the host are none': ['log(secret)', 'ReferenceError'],
  'nor are those of its loader': [
    'log(typeof require, typeof module, typeof exports)',
    'undefined undefined undefined',
  ],
  'this is undefined': ['log(this, (() => this)())', 'undefined undefined'],
  'this of a call of a global is undefined': [
    'globalThis.f = function () { return this; }; log(f(), (0, f)(), f?.())',
    'undefined undefined undefined',
  ],
  'arguments is a free name': ['log(typeof (() => arguments)())', 'ReferenceError'],
  'typeof of what is no variable': [
    'log(typeof absent, typeof (absent), typeof one, typeof accessor)',
    'undefined undefined number string',
  ],
  'typeof in the dead zone': ['log(typeof x); let x', 'ReferenceError'],
  'a global that is added': ['globalThis.added = 2; log(added, typeof added)', '2 number'],
  'a global that is removed': [
    'log(one); delete globalThis.one; log(typeof one); log(one)',
    '1',
    'undefined',
    'ReferenceError',
  ],
  'a global that changes': [
    'const f = () => one; log(f()); globalThis.one = 2; log(f()); one = 3; log(f(), globalThis.one)',
    '1',
    '2',
    '3 3',
  ],
  'a global that becomes an accessor': [
    'log(one); Object.defineProperty(globalThis, "one", { get: () => 5 }); log(one)',
    '1',
    '5',
  ],
  'an inherited global': ['log(typeof toString, typeof hasOwnProperty)', 'function function'],
  'assignment to a global': ['one = 2; one += 3; one++; ++one; log(one, one--, one)', '7 7 6'],
  'assignment to an accessor': ['accessor = 1; accessor += 2', 'set 1', 'set got2'],
  'assignment to no variable': ['absent = 1', 'ReferenceError'],
  'update of no variable': ['absent++', 'ReferenceError'],
  'assignment to a constant': ['constant = 1', 'TypeError'],
  'assignment to undefined': ['undefined = 1', 'TypeError'],
  'logical assignment': ['one &&= 2; one ||= 3; one ??= 4; log(one)', '2'],
  'logical assignment to no variable': ['absent ??= 4', 'ReferenceError'],
  'a frozen global object': ['Object.freeze(globalThis); log(one); one = 2', '1', 'TypeError'],
  'destructuring assigns globals': [
    '[one] = [2]; log(one); ({ one } = { one: 3 }); log(one); ({ a: one = 4 } = {}); log(one); ({ one = 5, ...o } = { z: 1 }); log(one, o.z); [...o] = [7]; log(o[0])',
    '2',
    '3',
    '4',
    '5 1',
    '7',
  ],
  'loops assign globals': [
    'for (one of [5]) log(one); for (one in { k: 1 }) log(one); for ([one] of [[8]]) log(one)',
    '5',
    'k',
    '8',
  ],
  'a name is resolved before its value': ['absent = (globalThis.absent = 1)', 'ReferenceError'],
  'a function that is assigned gets the name': [
    'one = () => {}; log(one); one = class {}; log(one); one = null; one ??= function () {}; log(one); [one = () => {}] = []; log(one); ({ one = () => {} } = {}); log(one); one = function own() {}; log(one)',
    'function one',
    'function one',
    'function one',
    'function one',
    'function one',
    'function own',
  ],
  'one in parentheses gets none': ['(one) = () => {}; log(one)', 'function '],
  'shorthand properties': ['const p = { one, o }; log(p.one, p.o.x)', '1 1'],
  'a shorthand property __proto__': [
    'Object.defineProperty(globalThis, "__proto__", { value: 1 }); const p = { __proto__ }; log(Object.hasOwn(p, "__proto__"), p.__proto__)',
    'true 1',
  ],
  'new of globals': [
    'log(new Map([[1, 2]]).get(1), new Map().size, new o.constructor() instanceof Object)',
    '2 0 true',
  ],
  'tagged templates': [
    `const tag = (s, ...v) => s.raw.join("|") + s[0] + v + Object.isFrozen(s) + Object.isFrozen(s.raw);
    log(tag\`a\${1, 2}\\n\${3}
    b\`)`,
    'a|\\n|\n    ba2,3truetrue',
  ],
  'the raw strings of a template': ['log(((s) => s.raw[0])`import \\u0061`)', 'import \\u0061'],
  'the template object stays': [
    'const s = () => ((x) => x)`a\\u`; log(s() === s(), s()[0], s().raw[0])',
    'true undefined a\\u',
  ],
  'tagged templates keep this': [
    'const p = { v: 1, t() { return this.v; } }; log(p.t`x`, p["t"]`x`, String.raw`\\a`)',
    '1 1 \\a',
  ],
  'new of a tagged template': [
    'const t = () => function () { this.z = 4; }; log(new t`x`().z, new t`x`.prototype.constructor().z)',
    '4 4',
  ],
  'scopes hide globals': [
    'log((function (one) { return one; })(2), ((one = 3) => one)(), (() => { var one = 4; { let one = 5; } return one; })()); try { throw 6; } catch (one) { log(one); } for (let one = 7; one < 8; one++) log(one); switch (1) { case 1: let one = 8; log(one); }',
    '2 3 4',
    '6',
    '7',
    '8',
  ],
  'a parameter does not see the body': ['globalThis.g = 1; log((function (a = g) { var g = 2; return a; })())', '1'],
  'class scopes': [
    'class C { static one = one + 1; static #p = one; static { log(this.#p, C.one); } [one]() {} get g() { return one; } } log(new C().g, Object.getOwnPropertyNames(C.prototype).join())',
    '1 2',
    '1 1,constructor,g',
  ],
  'labels and property names are no references': [
    'one: for (;;) { log(o.one, ({ one: 2 }).one); break one; }',
    'undefined 2',
  ],
  "eval refuses, or is the compartment's": ['log(typeof eval, eval === globalThis.eval, eval(1))', 'function true 1'],
  'a default export gets its name': [
    'import d from "main"; log(d); export default function () {}',
    'function default',
    'default',
  ],
  'a class by default': ['import d from "main"; export default class {} log(d)', 'function default', 'default'],
  'an import is no variable': [
    'import { x as w } from "main"; export const y = 1; export let x = 2; try { w = 1; } catch (error) { log(error.name); } log(w); w ||= 3; x = 4; log(w)',
    'TypeError',
    '2',
    '4',
    'x',
    'y',
  ],
  'what follows a default export': ['export default () => {}\n(log(1)); ', '1', 'default'],
  'what follows a class by default': ['export default class {}\n(log(1))', '1', 'default'],
  'a namespace that is exported': [
    'import * as ns from "main"; export { ns }; export const v = 1; log(ns.v, ns.ns === ns)',
    '1 true',
    'ns',
    'v',
  ],
  'top-level await': ['log(await 1); for await (const x of [2]) log(x); export const v = await one', '1', '2', 'v'],
  'comments of HTML are operators': ['let a = 3; log(a --> 2, a <! --a)', 'true false'],
  'a hashbang': ['#!/usr/bin/env node\nlog(1)', '1'],
  'a comment at the end': ['log(1) // }', '1'],
  'names that the compiler uses': [
    'globalThis.$ses = 3; log($ses, typeof $ses0, typeof $sesg0); const $sesi = 1, \\u0024sesm = 2; log($sesi, $sesm)',
    '3 undefined undefined',
    '1 2',
  ],
  'escapes in names': ['log(\\u006fne, typeof \\u{6f}ne); const p = { \\u006fne }; log(p.one)', '1 number', '1'],
  'import.meta': ['log(Object.getPrototypeOf(import.meta), typeof import.meta)', 'null object'],
  'import()': ['export const v = 4; log(typeof import("main").then)', 'function', 'v'],
  'a generator and an async function': [
    'log([...(function* () { yield one; yield* [2]; })()].join()); log(await (async () => one)())',
    '1,2',
    '1',
  ],
  using: ['{ using x = { [Symbol.dispose]() { log("disposed"); } }; }', 'disposed'],
};

/** What evaluation does not do as the law says: a feature flag of the annex, or an engine's failure that is expected. */
const apart = [
  'this of a call of a global is undefined', // bare-call-this
  'arguments is a free name', // arguments-unbound
  'a global that is removed', // live-global-removal
  'a global that becomes an accessor', // live-global-removal
  'a name is resolved before its value', // global/assignment/made-by-right-side.js
  'the raw strings of a template', // import-text
];

for (const [name, [text, ...log]] of Object.entries(programs)) {
  t.test(name, async (t) => {
    t.same(await run(text, 'compiled'), log, 'compiled');
    if (!apart.includes(name)) t.same(await run(text, 'evaluated'), log, 'evaluated');
  });
}

t.test('global lexical bindings', async (t) => {
  const lexicals = `Object.defineProperty({ variable: 1 }, 'constant', { value: 2, enumerable: true })`;
  const text = `log(variable, constant, typeof variable, typeof constant, 'variable' in globalThis);
    const read = () => variable;
    variable += 2;
    ({ a: variable = 4 } = { a: variable });
    log(variable, read());
    constant = 5;`;
  for (const how of ['compiled', 'evaluated'] as const) {
    t.same(await run(text, how, lexicals), ['1 2 number number false', '3 3', 'TypeError'], how);
  }
});
