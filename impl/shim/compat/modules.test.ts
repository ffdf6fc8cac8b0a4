// Modules as the peer has them: its descriptors and its sources, loaded, linked and evaluated by the core.

import { createRequire } from 'node:module';
import vm from 'node:vm';
import t from 'tap';
import { lockedRealm, subjects } from './realms.ts';

// Its types are those of a package that is not there.
const { ModuleSource: Compiler } = createRequire(import.meta.url)('@endo/module-source');

/** What the peer's compiler makes of a text. */
const compile = (text: string): object => ({ ...new Compiler(text) });

/** Runs the body of an async function in a locked realm; gives what it returns as JSON, or the error that it throws. */
async function run(subject: (typeof subjects)[number], body: string): Promise<string> {
  const realm = lockedRealm(subject);
  realm.compile = compile;
  const promise = vm.runInContext(
    `(async () => {
      const of = (modules, options = {}, globals = {}, map = {}) => new Compartment(globals, map, {
        name: 'test', resolveHook: (specifier) => specifier, importHook: async (specifier) => modules[specifier],
        ...options,
      });
      ${body}
    })().then(JSON.stringify, (error) => 'throws ' + error.name + ': ' + error.message)`,
    realm,
  );
  return promise;
}

/** Bodies, and what comes of each in a realm of the peer and of ours. */
const same: { [name: string]: [string, string | RegExp] } = {
  'live bindings, default exports, star exports': [
    `const { namespace: ns } = await of({
      a: compile('import { x } from "b"; export default x * k; export let n = 1; export const inc = () => { n++; }; export * from "b"'),
      b: compile('export let x = 3; export const set = (v) => { x = v; }; export function hoisted() { return x; }'),
    }, {}, { k: 5 }).import('a');
    ns.inc(); ns.set(9);
    return [ns.default, ns.n, ns.x, ns.hoisted(), Object.keys(ns), Object.prototype.toString.call(ns)];`,
    '[15,2,9,9,["default","hoisted","inc","n","set","x"],"[object Module]"]',
  ],
  'exports of what others export': [
    `const { namespace: ns } = await of({
      m: compile('export { x as y } from "b"; export * as all from "b"; export * from "d"; import { x } from "b"; export { x }; export { default } from "b"'),
      b: compile('export let x = 1; export const up = () => ++x; export default "dd"'),
      d: compile('export const z = 2; export default 3'),
    }).import('m');
    const before = [ns.y, ns.x, ns.z, ns.all.x, ns.default, Object.keys(ns)];
    ns.all.up();
    return [before, ns.y, ns.x, ns.all.x];`,
    '[[1,1,2,1,"dd",["all","default","x","y","z"]],2,2,2]',
  ],
  'a circle': [
    `const c = of({
      a: compile('import { fb } from "b"; export const fa = () => "a"; export const r = fb()'),
      b: compile('import { fa } from "a"; export const fb = () => "b" + typeof fa; export const later = () => fa();'),
    });
    return [(await c.import('a')).namespace.r, (await c.import('b')).namespace.later()];`,
    '["bfunction","a"]',
  ],
  'a source with execute evaluates what it imports when it wants, also in a circle': [
    `const log = [];
    const c = of({
      a: { imports: ['./b', './c'], exports: ['default', 'y'], execute(env, compartment, resolved) {
        log.push('a', compartment === c, JSON.stringify(resolved), Object.keys(env));
        env.y = compartment.importNow(resolved['./b']).z; env.default = { y: 1 }; log.push('end');
      } },
      b: { imports: ['./a'], exports: ['z'], execute(env, compartment, resolved) {
        log.push('b'); env.z = 4; log.push(String(compartment.importNow(resolved['./a']).y));
      } },
      c: { imports: [], exports: [], execute() { log.push('never'); } },
      m: compile('import d, { y } from "a"; export const sum = [d.y, y]'),
    }, { resolveHook: (specifier) => specifier.replace('./', '') });
    return [(await c.import('m')).namespace.sum, log];`,
    '[[1,4],["a",true,"{\\"./b\\":\\"b\\",\\"./c\\":\\"c\\"}",["default","y"],"b","undefined","end"]]',
  ],
  'an importer hears of a property that execute set': [
    `const { namespace: ns } = await of({
      m: compile('import { x, up } from "v"; export const r = () => [x, up(), x]'),
      v: { imports: [], exports: ['x', 'up'], execute(env) { env.x = 1; env.up = () => { env.x++; }; } },
    }).import('m');
    return ns.r();`,
    '[1,null,2]',
  ],
  'modules of other compartments, by each kind of descriptor': [
    `const other = new Compartment({}, {}, { resolveHook: (s) => s, importHook: async (s) => compile('export const who = "' + s + '"') });
    const c = of({
      x: compile('import * as m from "./m"; import { who } from "hooked"; import { who as n } from "n"; import { who as p } from "p"; import { u } from "q"; import { who as r } from "r"; import s from "s"; export default [m.who, who, n, p, u, r, s]'),
    }, { moduleMapHook: (s) => (s === 'hooked' ? other.module('hh') : undefined) }, {}, {
      './m': other.module('m'),
      n: { specifier: 'nn', compartment: other },
      p: { namespace: 'pp', compartment: other },
      q: { namespace: { u: 1 } },
      r: { source: 'rr', compartment: other },
      s: compile('export default 7'),
    });
    return [(await c.import('x')).namespace.default, (await other.import('m')).namespace === other.module('m')];`,
    '[["m","hh","nn","pp",1,"rr",7],true]',
  ],
  'a namespace that importHook gives, before it is linked': [
    `const other = new Compartment({}, { o: compile('export default 8') }, {});
    return (await of({}, { importHook: () => other.module('o') }).import('a')).namespace.default;`,
    '8',
  ],
  'without a box': [
    `const c = new Compartment({ __options__: true, __noNamespaceBox__: true, modules: { a: { source: compile('export default 1') } } });
    return [(await c.import('a')).default, c.importNow('a').default];`,
    '[1,1]',
  ],
  'at once': [
    `const modules = { a: compile('import { x } from "b"; export default x'), b: compile('export const x = 8') };
    return new Compartment({}, {}, { resolveHook: (s) => s, importNowHook: (s) => modules[s] }).importNow('a').default;`,
    '8',
  ],
  'a record for another specifier': [
    `let count = 0;
    const c = of({
      '.': { record: compile('export default count()'), specifier: 'index', importMeta: { url: 'u' } },
      m: compile('import d from "."; export default d'),
    }, {}, { count: () => ++count });
    return [(await c.import('m')).namespace.default, (await c.import('index')).namespace.default, count];`,
    '[1,1,1]',
  ],
  'import.meta': [
    `return (await of({ m: { source: compile('export default JSON.stringify(import.meta)'), specifier: 'z', importMeta: { url: 'u' } } },
      { importMetaHook: (specifier, meta) => { meta.hooked = specifier; } }).import('m')).namespace.default;`,
    JSON.stringify('{"url":"u","hooked":"z"}'),
  ],
  'import() of a module': [
    `const c = of({ m: compile('export default () => import("./b")'), 'm/b': compile('export const b = 2') },
      { resolveHook: (specifier, referrer) => referrer + specifier.slice(1) });
    const ns = await (await c.import('m')).namespace.default();
    return [ns.b, 'namespace' in ns];`,
    '[2,false]',
  ],
  'an error of a module comes again': [
    `let count = 0; const names = [];
    const c = of({ m: compile('f(); export default 1') }, {}, { f() { count++; throw RangeError('x'); } });
    for (const _ of [1, 2]) try { await c.import('m'); } catch (error) { names.push(error.name); }
    return [names, count];`,
    '[["RangeError","RangeError"],1]',
  ],
  'transforms are for what is evaluated, __shimTransforms__ for modules too': [
    `const c = of({ m: compile('export default [typeof AAA, BBB]') },
      { transforms: [(s) => s.replace('AAA', '1')], __shimTransforms__: [(s) => s.replace('BBB', '2')] });
    return [(await c.import('m')).namespace.default, c.evaluate('[AAA, BBB]')];`,
    '[["undefined",2],[1,2]]',
  ],
  'what module gives can be used when the module is linked': [
    `const c = of({ m: compile('export const a = 1') });
    const ns = c.module('m'); const seen = [];
    try { ns.a; } catch (error) { seen.push(error.name); }
    await c.load('m'); await c.import('m');
    return [seen, ns.a, Object.keys(ns), 'a' in ns, Object.isExtensible(ns), Object.getPrototypeOf(ns)];`,
    '[["TypeError"],1,["a"],true,false,null]',
  ],
  'an export with the name then': [
    `return typeof (await of({ m: compile('export const then = (resolve) => resolve(1)') }).import('m')).namespace.then;`,
    '"function"',
  ],
  'a failed load names the module and the compartment': [
    `return of({ m: compile('import "b"') }).import('m');`,
    /^throws TypeError: Failed to load module "m" in package "test" \(1 underlying failures: ./,
  ],
  'a failed load names each of its failures': [
    `const texts = { m: 'import "b"; import "c"; import "d"; import "e"', b: 'import "f"; import "c"', e: '' };
    const find = (name) => { if (name in texts) return compile(texts[name]); throw Error('no ' + name); };
    const importHook = async (name) => find(name);
    const options = { name: 'p', resolveHook: (s) => s, importHook, importNowHook: find };
    const messages = [];
    try { await new Compartment({}, {}, options).load('m'); } catch (error) { messages.push(error.message); }
    try { new Compartment({}, {}, options).importNow('m'); } catch (error) { messages.push(error.message); }
    return messages.map((message) => message.slice(message.indexOf(': ') + 2).split(', ').sort());`,
    '[["no c","no c","no d","no f"],["no c","no c","no d","no f"]]',
  ],
  'a failure that cannot be looked at': [
    `const error = new Proxy({}, { getOwnPropertyDescriptor() { throw TypeError('mine'); }, get() { throw TypeError('mine'); } });
    return of({}, { importHook: async () => { throw error; } }).import('m').then(() => 'there', () => 'rejected');`,
    '"rejected"',
  ],
  'the error of what a module imports, itself': [
    `const importHook = async (name) => { if (name === 'm') return compile('import "b"'); throw Error('no ' + name); };
    return of({}, { noAggregateLoadErrors: true, importHook }).import('m');`,
    'throws Error: no b',
  ],
  'the error itself': [
    `return new Compartment({}, {}, { noAggregateLoadErrors: true, importHook: async () => { throw RangeError('r'); } }).import('m');`,
    'throws RangeError: r',
  ],
  'without a hook': [
    `return new Compartment().import('m');`,
    /^throws TypeError: Failed to load module "m" in package "<unknown>"/,
  ],
  'an export that is missing': [
    `return of({ m: compile('import { q } from "b"'), b: compile('export const b = 1') }).import('m');`,
    /^throws SyntaxError: /,
  ],
  'a string is no descriptor': [
    `return new Compartment({}, { a: 'b' }).import('a');`,
    /^throws TypeError: Failed to load/,
  ],
  'no source at all': [`return of({ m: { imports: [], exports: [] } }).import('m');`, /^throws TypeError: /],
  'imports that are no array': [
    `return of({ m: { imports: 1, exports: [], execute() {} } }).import('m');`,
    /^throws TypeError: Failed to load/,
  ],
  'a specifier that is no string': [`return new Compartment().import(1);`, /^throws TypeError: /],
  'a load of what is no string': [`return new Compartment().load(1);`, /^throws TypeError: /],
};

for (const subject of subjects) {
  t.test(`${subject}: modules`, async (t) => {
    for (const [name, [body, expected]] of Object.entries(same)) {
      const outcome = await run(subject, body);
      if (typeof expected === 'string') t.equal(outcome, expected, name);
      else t.match(outcome, expected, name);
    }
  });
}

t.test('ours takes sources of the core too', async (t) => {
  t.equal(
    await run(
      'ours',
      `const { namespace: ns } = await of({
        m: { source: new ModuleSource('import { x } from "p"; import { y } from "v"; export default x + y; export const late = await 4;') },
        p: compile('export const x = 1'),
        v: { source: { bindings: [{ export: 'y' }], execute(env) { env.y = 2; } } },
      }).import('m');
      return [ns.default, ns.late];`,
    ),
    '[3,4]',
  );
});

t.test('a program gets nothing of the shim', async (t) => {
  const body = `const seen = [];
    const spy = (argument) => { seen.push(argument); argument.imports([['v', [['*', [(ns) => seen.push(ns)]]]]]); };
    const c = of({
      m: { imports: ['v'], exports: ['a'], __syncModuleFunctor__: spy, __fixedExportMap__: { a: ['a'] }, __liveExportMap__: {} },
      v: { imports: [], exports: ['x'], execute(...given) { seen.push(...given); given[0].x = 1; } },
    });
    await c.import('m');
    const frozen = seen.filter((value) => Object.isFrozen(value)).length;
    const prototypes = new Set(seen.flatMap((value) => Reflect.ownKeys(value).map((key) => value[key]))
      .filter((value) => Object(value) === value && typeof value === 'function').map((fn) => Object.getPrototypeOf(fn) === Function.prototype));
    return [seen.length, frozen > 0, [...prototypes]];`;
  t.equal(await run('ours', body), '[5,true,[true]]');
});

t.test('no hook and no function of a guest gets a receiver of the shim', async (t) => {
  const body = `const receivers = [];
    const spy = (fn) => function (a, b) { 'use strict'; receivers.push(this); return fn(a, b); };
    const c = new Compartment({}, {}, {
      resolveHook: spy((specifier) => specifier),
      moduleMapHook: spy(() => undefined),
      importHook: spy(async (specifier) => modules[specifier]),
      importNowHook: spy((specifier) => modules[specifier]),
      importMetaHook: spy(() => {}),
      transforms: [spy((source) => source)],
      __shimTransforms__: [spy((source) => source)],
    });
    const modules = {
      m: compile('import * as v from "v"; import { x } from "v"; export let y = x; y = import.meta && 2; export * from "v"'),
      v: { imports: ['w'], exports: ['x'], execute(env) { env.x = 1; c.importNow('w'); } },
      w: { imports: [], exports: ['p'], __fixedExportMap__: { p: ['p'] }, __liveExportMap__: {}, __syncModuleFunctor__: spy(({ onceVar }) => {
        onceVar.p(1);
      }) },
      n: { imports: ['v'], exports: [], __fixedExportMap__: {}, __liveExportMap__: {}, __syncModuleFunctor__: spy(({ imports }) => {
        imports([['v', [['*', [spy(() => {})]], ['x', [spy(() => {})]]]]]);
      }) },
    };
    await c.import('m');
    c.importNow('n');
    c.evaluate('1', { transforms: [spy((source) => source)] });
    try { assert.makeAssert(spy(() => {})).fail(); } catch {}
    return [receivers.length > 14, receivers.filter((receiver) => receiver !== undefined).length];`;
  t.equal(await run('ours', body), '[true,0]');
});
