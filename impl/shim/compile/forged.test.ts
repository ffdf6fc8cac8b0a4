// A compiled module is a plain array, so a guest can make one up. Its functor gets nothing that the text of a module would
// not reach in the same compartment, and nothing that is shared can be changed.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import vm from 'node:vm';
import t from 'tap';

const root = resolve(import.meta.dirname, '../../..');
const core = readFileSync(join(root, 'out/ses262.core.js'), 'utf8');

// `forge` makes a compiled module of a functor, and `load` imports it into a compartment with the global `own`.
const setUp = `'use strict';
lockdown();
globalThis.data = (fields) => ({
  format: 1, requests: [], imports: [], exports: [], locals: [], globals: [], templates: [],
  hasAwait: false, hasImportCall: false, hasImportMeta: false, namesDefault: false, ...fields,
});
globalThis.forge = (fields, functor) => [data(fields), functor];
globalThis.compartment = (sources, options) => {
  const hook = (specifier) => ({ source: sources[specifier] });
  return new Compartment({ globals: { own: 1 }, resolveHook: (name) => name, importNowHook: hook, importHook: async (name) => hook(name), ...options });
};
globalThis.load = (compiled, options) => compartment({ a: new ModuleSource(compiled) }, options).importNow('a');
globalThis.read = ['own', 'read'];
0`;

function newRealm(): (code: string) => unknown {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(core, realm);
  vm.runInContext(setUp, realm);
  return (code) => vm.runInContext(`'use strict';\n${code}`, realm);
}

t.test('its globals are those of the compartment', async (t) => {
  const run = newRealm();
  run(`globalThis.got = []; globalThis.secret = 1;
    const globals = [read, ['secret', 'typeof'], ['globalThis', 'read'], ['Compartment', 'read']];
    load(forge({ globals }, function* ($) { got = $.globals.map((f) => f()); }));`);
  t.same(run('got[0] + typeof got[1]'), '1undefined');
  t.equal(run('got[2] === globalThis || got[3] === Compartment'), false);
});

t.test('what modules of a compartment share is frozen', async (t) => {
  const run = newRealm();
  run(`globalThis.shared = [];
    const functor = function* ($) { shared.push(...$.globals, $.globals[1]()); };
    const compiled = forge({ globals: [read, ['own', 'write']] }, functor);
    const { importNow } = compartment({ a: new ModuleSource(compiled), b: new ModuleSource(compiled) });
    const both = compartment({ a: new ModuleSource(compiled), b: new ModuleSource(compiled) });
    both.importNow('a'); both.importNow('b');`);
  t.equal(run('shared[0] === shared[3] && shared[2] === shared[5]'), true, 'they are shared');
  t.equal(run('shared.every(Object.isFrozen)'), true);
  t.equal(run(`Object.isFrozen(Object.getOwnPropertyDescriptor(shared[2], 'v').get)`), true);
  t.equal(run(`Object.isFrozen(Object.getOwnPropertyDescriptor(shared[2], 'v').set)`), true);
  t.equal(run('Object.getPrototypeOf(shared[2])'), null);
});

t.test('what it gets leads to no evaluator and to no other realm', async (t) => {
  const run = newRealm();
  run(`globalThis.reached = new Set();
    const walk = (value) => {
      if (Object(value) !== value || reached.has(value)) return;
      reached.add(value);
      for (const key of Reflect.ownKeys(value)) {
        const desc = Reflect.getOwnPropertyDescriptor(value, key);
        walk(desc.value); walk(desc.get); walk(desc.set);
      }
      walk(Reflect.getPrototypeOf(value));
    };
    const requests = [['b', 'evaluation']];
    const exports = [[null, null, 'x', 'x']];
    const b = forge({ exports, locals: [['x', 'evaluated']] }, function* ($) { $.link([() => 1]); });
    const fields = { requests, imports: [[0, 'x', 'x']], globals: [read], templates: [['a', 'a']], hasImportCall: true };
    const a = forge(fields, function* ($) { $.templates[0](); walk($); walk($.templates[0]()); walk(this); reached.delete($.importMeta); });
    compartment({ a: new ModuleSource(a), b: new ModuleSource(b) }).importNow('a');`);
  t.equal(run('[...reached].filter((value) => !Object.isFrozen(value)).length'), 0, 'nor can any of it be changed');
  t.ok((run('reached.size') as number) > 50);
  t.equal(
    run('[globalThis, eval, Function, Compartment, lockdown, ModuleSource].some((value) => reached.has(value))'),
    false,
  );
});

t.test('its getters get no receiver, and only the first link counts', async (t) => {
  const run = newRealm();
  run(`globalThis.receivers = [];
    const fields = { exports: [[null, null, 'x', 'x']], locals: [['x', 'never']] };
    globalThis.namespace = load(forge(fields, function* ($) {
      $.link([function () { 'use strict'; receivers.push(this, arguments.length); return 1; }]);
      $.link([() => 2]);
    }));`);
  t.equal(run('namespace.x'), 1);
  t.same(run('JSON.stringify(receivers)'), '[null,0]');
});

t.test('what it says of itself is read once', async (t) => {
  const run = newRealm();
  run(`globalThis.reads = [];
    const fields = new Proxy(data({ exports: [[null, null, 'x', 'x']], locals: [['x', 'never']] }), {
      get: (target, key) => { reads.push(key); return target[key]; },
    });
    globalThis.source = new ModuleSource([fields, function* ($) { $.link([() => 1]); }]);
    compartment({ a: source }).importNow('a'); compartment({ a: source }).importNow('a'); source.bindings;`);
  t.equal(run('new Set(reads).size === reads.length && reads.length === 11'), true);
});

const exported = `exports: [[null, null, 'x', 'x']], locals: [['x', 'initialized']]`;

/** Code, and the error that it must throw. */
const refused: Record<string, [code: string, message: string]> = {
  'another format': [
    `new ModuleSource(forge({ format: 2 }, () => {}))`,
    'ModuleSource: the module was compiled by another version of ses262: compile it again',
  ],
  'no data': [`new ModuleSource([null, () => {}])`, 'ModuleSource: the text is not a string'],
  'no functor': [`new ModuleSource([data({})])`, 'ModuleSource: the text is not a string'],
  'a list that is none': [
    `new ModuleSource(forge({ imports: 1 }, () => {}))`,
    'ModuleSource: imports of the compiled module is not as ses262 compile writes it',
  ],
  'a row that is none': [
    `new ModuleSource(forge({ globals: [1] }, () => {}))`,
    'ModuleSource: globals of the compiled module is not as ses262 compile writes it',
  ],
  'a field that is an object': [
    `new ModuleSource(forge({ locals: [['x', {}]] }, () => {}))`,
    'ModuleSource: locals of the compiled module is not as ses262 compile writes it',
  ],
  'a request that is not there': [
    `new ModuleSource(forge({ imports: [[0, 'x', 'x']] }, () => {}))`,
    'ModuleSource: imports of the compiled module is not as ses262 compile writes it',
  ],
  'an inherited request': [
    `new ModuleSource(forge({ imports: [['length', 'x', 'x']] }, () => {}))`,
    'ModuleSource: imports of the compiled module is not as ses262 compile writes it',
  ],
  'an export of no local name': [
    `new ModuleSource(forge({ exports: [[null, null, 'x', 'x']] }, () => {}))`,
    'ModuleSource: locals of the compiled module is not as ses262 compile writes it',
  ],
  'an unknown use': [
    `new ModuleSource(forge({ globals: [['x', 'constructor']] }, () => {}))`,
    'ModuleSource: globals of the compiled module is not as ses262 compile writes it',
  ],
  'a functor that links no functions': [
    `load(forge({ ${exported} }, function* ($) { $.link([1]); }))`,
    'the functor of a compiled module links no functions',
  ],
};
for (const [name, [code, message]] of Object.entries(refused)) {
  t.test(`${name} is refused`, async (t) => {
    const run = newRealm();
    t.equal(run(`try { ${code}; } catch (error) { String(error) }`), `TypeError: ${message}`);
  });
}

t.test('a functor that does not link, or returns something else, is its own error', async (t) => {
  const run = newRealm();
  t.equal(
    run(`try { load(forge({ ${exported} }, function* () {})).x } catch (error) { error.name }`),
    'ReferenceError',
  );
  t.equal(
    run(`try { load(forge({}, () => ({ next() { return { done: true }; } }))) } catch (error) { error.name }`),
    'TypeError',
  );
});

t.test('a module that waits for one whose promise is none goes on, and so do its neighbours', async (t) => {
  const run = newRealm();
  for (const promise of [
    '1',
    '({ then(resolve) { resolve(); } })',
    'Object.freeze(Object.defineProperty(Promise.resolve(), "constructor", { get() { throw 1; } }))',
    'new Proxy(Promise.resolve(), {})',
  ]) {
    const outcomes = await run(`{
      globalThis.log = [];
      const module = (name, requests, hasAwait, functor) =>
        new ModuleSource(forge({ requests: requests.map((name) => [name, 'evaluation']), hasAwait }, functor ?? (function* () { log.push(name); })));
      const sources = {
        root: module('root', ['bad', 'good'], false),
        bad: module('bad', [], true, () => ${promise}),
        good: module('good', ['late'], false),
        late: module('late', [], true, async () => { log.push('late'); }),
      };
      const own = compartment(sources);
      const settled = (name) => own.import(name).then(() => name, (error) => error?.name ?? String(error));
      Promise.all(['root', 'bad', 'good'].map(settled)).then((names) => [...names, ...log].join());
    }`);
    t.match(outcomes, /^(TypeError|1),(TypeError|1),good,late,good$/, promise);
  }
});

t.test('a guest makes one for a child, which confines it no less than a text', async (t) => {
  const run = newRealm();
  run(`globalThis.seen = [];
    load(forge({ globals: [['Compartment', 'read'], ['ModuleSource', 'read']] }, function* ($) {
      const [OwnCompartment, OwnModuleSource] = $.globals.map((f) => f());
      const inner = forge({ globals: [['own', 'typeof'], ['globalThis', 'read']] }, function* ($) { seen.push($.globals[0](), $.globals[1]()); });
      new OwnCompartment({ modules: { x: { source: new OwnModuleSource(inner) } } }).importNow('x');
    }));`);
  t.equal(run('seen[0] === undefined && seen[1] !== globalThis'), true);
});
