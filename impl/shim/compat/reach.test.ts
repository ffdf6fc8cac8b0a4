// What code in a compartment reaches is frozen, and nothing of the start compartment's powers is there.
import vm from 'node:vm';
import t from 'tap';
import { lockedRealm } from './realms.ts';

/** Walks through all that a compartment reaches: paths to what is not frozen, and to what only the start has. */
const walk = `(() => {
  const powers = new Map([[globalThis, 'the start global'], [globalThis.eval, 'eval'], [Function, 'Function'], [Error, 'Error'],
    [Date, 'Date'], [Math, 'Math'], [RegExp, 'RegExp'], [assert, 'assert'], [getStackString, 'getStackString'],
    [console, 'console'], [process, 'process']]);
  const c = new Compartment({}, {}, { resolveHook: (specifier) => specifier, importNowHook: () => ({
    imports: [], exports: ['a'], execute(env) { env.a = env; },
  }) });
  const own = new Set([c.globalThis]);
  const found = [];
  const seen = new Set();
  const queue = [];
  const add = (value, path) => {
    if (Object(value) === value && !seen.has(value)) { seen.add(value); queue.push([value, path]); }
  };
  add(c.globalThis, 'globalThis');
  const inherited = (object) => Object.getPrototypeOf(Object.getPrototypeOf(object));
  add({ shared: inherited(c.evaluate('(function* () {})()')) }, 'generator');
  add({ shared: inherited(c.evaluate('(async function* () {})()')) }, 'async generator');
  add(c.evaluate('(async () => {})()'), 'promise');
  add(c.evaluate('[][Symbol.iterator]()'), 'iterator');
  add(c.evaluate('try { null.x } catch (error) { error }'), 'error');
  add(c.importNow('m'), 'namespace');
  add(c.module('n'), 'deferred namespace');
  add(Object.getPrototypeOf(c), 'Compartment.prototype');
  const fresh = queue.length;
  for (let i = 0; i < queue.length; i++) {
    const [object, path] = queue[i];
    if (powers.has(object)) found.push(path + ' is ' + powers.get(object));
    let keys = [];
    try { keys = Reflect.ownKeys(object); } catch {}
    if (i >= fresh && !own.has(object) && !path.startsWith('namespace.a') && !Object.isFrozen(object)) found.push(path + ' is not frozen');
    try { add(Object.getPrototypeOf(object), path + '.__proto__'); } catch {}
    for (const key of keys) {
      const desc = Reflect.getOwnPropertyDescriptor(object, key);
      for (const part of ['value', 'get', 'set']) add(desc?.[part], path + '.' + String(key));
    }
  }
  return [seen.size > 600, found];
})()`;

const host = `globalThis.console = { log() {}, warn() {}, error() {} };
  globalThis.process = { on() {}, exit() {}, abort() {}, env: {} };
  globalThis.HandledPromise = Object.assign(Object.setPrototypeOf(function HandledPromise() {}, Promise), { prototype: Promise.prototype });
  Object.prototype.added = { not: 'frozen' };`;

const profiles = [
  '{}',
  `{ errorTaming: 'unsafe', stackFiltering: 'verbose', overrideTaming: 'severe', localeTaming: 'unsafe' }`,
  `{ overrideTaming: 'min', evalTaming: 'no-eval', legacyRegeneratorRuntimeTaming: 'unsafe-ignore', regExpTaming: 'unsafe' }`,
  `{ overrideTaming: 'severe', consoleTaming: 'unsafe', overrideDebug: ['toString'] }`,
];

for (const profile of profiles) {
  t.test(profile, async (t) => {
    const realm = lockedRealm('ours', profile, host);
    t.equal(JSON.stringify(vm.runInContext(walk, realm)), '[true,[]]');
  });
}

t.test('what is not frozen is found', async (t) => {
  const realm = lockedRealm('ours', '{}', host);
  const broken = walk.replace(
    'add(Object.getPrototypeOf(c)',
    "add({ loose: {}, start: globalThis.eval }, 'planted'); add(Object.getPrototypeOf(c)",
  );
  const [, found] = vm.runInContext(broken, realm);
  t.same(JSON.parse(JSON.stringify(found)), ['planted.loose is not frozen', 'planted.start is eval']);
});
