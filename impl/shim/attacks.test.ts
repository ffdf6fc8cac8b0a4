// Attacks on the scope of evaluated code that depend on how this shim is made: those on what the law promises are in the
// suite.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

/** A locked realm with a secret among its globals and among its script's lexical bindings. */
function lockedRealm(): vm.Context {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext('globalThis.secret = 1; let lexicalSecret = 2;', context);
  script.runInContext(context);
  vm.runInContext('lockdown()', context);
  return context;
}

const evaluateIn = (context: vm.Context, source: string): unknown => {
  const compartment = vm.runInContext('new Compartment()', context);
  return compartment.evaluate(source);
};

t.test("a global that is an accessor or a Proxy does not see the engine's eval", async (t) => {
  const context = lockedRealm();
  const source = `
    const seen = [];
    Object.defineProperty(globalThis, Symbol.unscopables, { get() { seen.push(globalThis.eval); return undefined; } });
    Object.defineProperty(globalThis, 'spy', { get() { seen.push(globalThis.eval, eval); return 1; } });
    Object.setPrototypeOf(globalThis, new Proxy(Object.prototype, { has(target, key) { seen.push(eval); return Reflect.has(target, key); } }));
    const own = globalThis.eval;
    eval('spy'); (0, eval)('spy'); Function('return spy')(); eval('typeof absent');
    [seen.length > 4, seen.every((value) => value === own)].join()`;
  t.equal(evaluateIn(context, source), 'true,true');
});

t.test('the object of a with statement is not to be had', async (t) => {
  const context = lockedRealm();
  const source = `
    globalThis.getThis = function () { 'use strict'; return this; };
    const late = (0, eval)('() => getThis()');
    globalThis.getThat = function () { 'use strict'; return this; };
    [getThis(), late(), eval('() => getThat()')()].every((value) => value === undefined || value === globalThis)`;
  t.equal(evaluateIn(context, source), true);
});

t.test("no form of import reaches the host's loader", async (t) => {
  const context = lockedRealm();
  const hostError = /dynamic import callback/;
  await t.rejects(vm.runInContext('eval(`import("x")`)', context), hostError, 'the host has a loader, which refuses');

  const words = ['import("node:fs")', 'import.meta', '/**/import/**/("x")', '"\\n"\nimport("x")', '0\u2028import("x")'];
  const odd = [
    '`$' + '{import("x")}`',
    '\u00a0import("x")',
    'im\\u0070ort("x")',
    '1.import("x")',
    'import.source("x")',
  ];
  const nested = [
    'x = import("x")',
    '(() => import("x"))()',
    '[import("x")][0]',
    'import("x", { with: { type: "json" } })',
  ];
  const ours = '{ namespace: { isOurs: true } }';
  const compartment = vm.runInContext(`new Compartment({ importHook: async () => (${ours}) })`, context);
  let imported = 0;
  for (const source of [...words, ...odd, ...nested, 'import.defer("x")']) {
    const quoted = JSON.stringify(source);
    for (const text of [source, `Function("return " + ${quoted})()`, `(0, eval)(${quoted})`]) {
      const outcome = await Promise.resolve()
        .then(() => compartment.evaluate(text))
        .catch((error) => error);
      if (outcome?.isOurs) imported++;
      t.notMatch(outcome?.message, hostError, encodeURI(text));
    }
  }
  t.ok(imported > 15);
  t.equal(compartment.evaluate('const important = 1, reimport = 2; important + reimport'), 3);
});
