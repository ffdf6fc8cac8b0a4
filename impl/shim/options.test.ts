// The options of lockdown: what is refused, when they are read, and what those do that need no host.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

function newRealm(preparation = ''): vm.Context {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(preparation, realm);
  script.runInContext(realm);
  return realm;
}

/** Locks a realm with options, and evaluates a source in a compartment of it. */
function evaluate(options: string, source: string, realm = newRealm()): unknown {
  return vm.runInContext(`lockdown(${options}); new Compartment()`, realm).evaluate(source);
}

t.test('what is refused says what is known, and leaves the realm unlocked', async (t) => {
  const realm = newRealm();
  const refused: [string, RegExp][] = [
    ['{ colour: 1 }', /unknown option colour; the options are consoleTaming, .*, unknownIntrinsics$/],
    ['{ [Symbol.iterator]: 1 }', /unknown option symbol/],
    ['{ __proto__: null, constructor: 1 }', /unknown option constructor/],
    ['{ errorTaming: "severe" }', /the option errorTaming is 'severe'; it can be 'safe', 'unsafe'$/],
    ['{ errorTaming: null }', /errorTaming is null/],
    ['{ localeTaming: { toString: () => "safe" } }', /localeTaming is of type object/],
    ['{ overrideTaming: new String("all") }', /overrideTaming is of type object/],
    ['{ reporting: 1 }', /it can be 'none', 'console', or a function$/],
    ['{ evaluators: "safe", unknownIntrinsics: Symbol() }', /unknownIntrinsics is of type symbol/],
    ['{ errorTrapping: "exit" }', /errorTrapping cannot be 'exit' here: there is no process to end/],
    ['{ unhandledRejectionTrapping: "abort" }', /unhandledRejectionTrapping cannot be 'abort' here/],
  ];
  for (const [options, message] of refused) {
    t.throws(() => vm.runInContext(`lockdown(${options})`, realm), { name: 'TypeError', message }, options);
    t.equal(vm.runInContext('Object.isFrozen(Object.prototype)', realm), false);
  }
  t.equal(evaluate('{ overrideTaming: undefined }', '6 * 7', realm), 42);
});

t.test('a refused call leaves nothing behind', async (t) => {
  const realm = newRealm();
  t.throws(() => vm.runInContext('lockdown({ evaluators: "none", colour: 1 })', realm));
  t.equal(evaluate('', '6 * 7', realm), 42);
});

t.test('each option is read once, and inherited ones are not', async (t) => {
  const realm = newRealm();
  vm.runInContext(
    `var reads = [];
    lockdown(Object.create({ evaluators: 'none', colour: 1 }, {
      localeTaming: { get() { reads.push('localeTaming'); return reads.length === 1 ? 'unsafe' : 'x'; } },
      errorTaming: { get() { reads.push('errorTaming'); return 'safe'; }, enumerable: true },
    }))`,
    realm,
  );
  t.equal(vm.runInContext('reads.join()', realm), 'localeTaming,errorTaming');
  t.equal(vm.runInContext('new Compartment().evaluate("1")', realm), 1);
});

t.test('an option whose getter calls lockdown', async (t) => {
  const realm = newRealm();
  const message = /it was called before/;
  const options = `{ get evaluators() { lockdown({ localeTaming: 'unsafe' }); return 'none'; } }`;
  t.throws(() => vm.runInContext(`lockdown(${options})`, realm), { name: 'TypeError', message });
  t.equal(vm.runInContext('new Compartment().evaluate("1")', realm), 1, 'the call that locked decided');
});

t.test("evaluators: 'none'", async (t) => {
  const realm = newRealm();
  vm.runInContext(`lockdown({ evaluators: 'none' }); var c = new Compartment({ globals: { a: 1 } })`, realm);
  const evaluators = [
    'c.evaluate("1")',
    'c.evaluate("import(0)")',
    'c.evaluate("}")',
    'c.globalThis.eval("1")',
    'c.globalThis.Function("1")',
    'new c.globalThis.Function("a", "1")',
    'new c.globalThis.ModuleSource("export default 1")',
    'new c.globalThis.Compartment().evaluate("1")',
  ];
  for (const code of evaluators) {
    t.throws(() => vm.runInContext(code, realm), { name: 'EvalError', message: /evaluators: 'none'/ }, code);
  }
  t.equal(vm.runInContext('c.globalThis.eval(c.globalThis.a)', realm), 1, 'what is no text is returned');
  t.equal(vm.runInContext('eval("6 * 7") + Function("return 1")()', realm), 43, 'the start compartment keeps its own');
  const namespace = `new Compartment({ modules: { m: { source: { bindings: [{ export: 'x' }], execute($) { $.x = 5; } } } } })`;
  t.equal(vm.runInContext(`${namespace}.importNow('m').x`, realm), 5, 'a virtual module needs none');
});

t.test("evaluators: 'none' where the host forbids evaluation", async (t) => {
  const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  script.runInContext(realm);
  vm.runInContext(`lockdown({ evaluators: 'none' })`, realm);
  t.throws(() => vm.runInContext('new Compartment().evaluate("1")', realm), { message: /evaluators: 'none'/ });
});

t.test('floatArrays', async (t) => {
  const names = ['DataView', 'Float16Array', 'Float32Array', 'Float64Array', 'Int8Array'];
  const kinds = names.map((name) => `typeof ${name}`).join(' + ');
  t.equal(evaluate(`{ floatArrays: 'withhold' }`, kinds), `${'undefined'.repeat(4)}function`);
  t.match(evaluate('', 'typeof DataView + typeof Float64Array'), 'functionfunction');
  const realm = newRealm();
  t.equal(evaluate(`{ floatArrays: 'withhold' }`, `Object.getPrototypeOf(Int8Array).name`, realm), 'TypedArray');
  t.equal(vm.runInContext('typeof Float64Array', realm), 'function', 'the start compartment keeps its own');
  t.equal(vm.runInContext('Object.isFrozen(Float64Array.prototype)', realm), true);
});

t.test('localeTaming', async (t) => {
  const source = '(12345.5).toLocaleString("de-DE")';
  t.equal(evaluate('', source), '12345.5');
  t.equal(evaluate(`{ localeTaming: 'safe' }`, source), '12345.5');
  t.equal(evaluate(`{ localeTaming: 'unsafe' }`, source), '12.345,5');
  t.equal(evaluate(`{ localeTaming: 'unsafe' }`, 'Object.isFrozen(String.prototype.localeCompare)'), true);
});

t.test('regExpTaming', async (t) => {
  t.equal(evaluate('', 'typeof /a/.compile'), 'undefined');
  t.equal(evaluate(`{ regExpTaming: 'unsafe' }`, 'const r = /a/; r.compile("b"); r.source'), 'b');
  t.equal(evaluate(`{ regExpTaming: 'unsafe' }`, 'Object.isFrozen(RegExp.prototype.compile)'), true);
});

t.test('overrideTaming', async (t) => {
  const overrides = (options: string, expression: string): unknown =>
    evaluate(options, `try { const o = ${expression}; o.x = 1; true; } catch (error) { error.name; }`);
  const method = `{ set x(v) { this.toString = v; } }`;
  const protector = `{ __proto__: Promise.prototype, set x(v) { this.then = v; } }`;
  const setting = `{ __proto__: Map.prototype, set x(v) { this.set = v; } }`;
  t.same([overrides('', method), overrides('', protector), overrides('', setting)], [true, 'TypeError', 'TypeError']);
  const all = `{ overrideTaming: 'all' }`;
  t.same([overrides(all, method), overrides(all, protector), overrides(all, setting)], [true, true, true]);
  const none = `{ overrideTaming: 'none' }`;
  t.same([overrides(none, method), overrides(none, protector)], ['TypeError', 'TypeError']);
  for (const options of [all, none]) {
    const realm = newRealm();
    vm.runInContext(`lockdown(${options})`, realm);
    t.equal(vm.runInContext('[Object, Array, Promise, Error].every((f) => Object.isFrozen(f.prototype))', realm), true);
    const use = 'const [a, ...b] = new Map([[1, 2]]).entries().next().value; (a + b.join()).replace("12", "13")';
    t.equal(vm.runInContext(`new Compartment().evaluate(${JSON.stringify(use)})`, realm), '13');
  }
  const shape = `Object.hasOwn(Object.getOwnPropertyDescriptor(Object.prototype, 'toString'), 'value')`;
  t.equal(evaluate(none, shape), true);
  t.equal(evaluate('', shape), false);
});

const planted = `
  Array.prototype.planted = 1;
  Map[Symbol.for('planted')] = 1;
  Math.max.planted = 1;
  Object.defineProperty(Set, 'constant', { value: 7 });
  var warnings = [];
  globalThis.console = { warn(text) { warnings.push(text); } };`;

t.test('unknownIntrinsics and reporting', async (t) => {
  const expected = [
    'lockdown: the property planted of %Array.prototype% is unknown, so it was removed',
    'lockdown: the property of a symbol of %Map% is unknown, so it was removed',
    'lockdown: the property constant of %Set% is unknown, but stays: it is a primitive, and cannot be removed',
    'lockdown: the property planted of a function of an intrinsic object is unknown, so it was removed',
  ];
  for (const options of [`{ unknownIntrinsics: 'warn' }`, `{ reporting: 'console' }`]) {
    const realm = newRealm(planted);
    t.equal(evaluate(options, '[].planted', realm), undefined);
    const warnings = [...vm.runInContext('warnings', realm)];
    t.same(
      expected.filter((line) => !warnings.includes(line)),
      [],
      options,
    );
  }
  const silent = newRealm(planted);
  t.equal(evaluate('', '[].planted', silent), undefined);
  t.equal(vm.runInContext('warnings.length', silent), 0);

  const realm = newRealm(planted);
  vm.runInContext('var calls = 0, lines; lockdown({ reporting(list) { calls++; lines = list; } })', realm);
  t.same(
    expected.filter((line) => !vm.runInContext('lines', realm).includes(line.slice('lockdown: '.length))),
    [],
  );
  t.equal(vm.runInContext('calls === 1 && Object.isFrozen(lines) && Array.isArray(lines)', realm), true);
  t.equal(vm.runInContext('warnings.length', realm), 0);
});

t.test("unknownIntrinsics: 'throw'", async (t) => {
  const realm = newRealm(planted);
  const message = /the property \S+( \S+)* of .+ is unknown, and unknownIntrinsics is 'throw'/;
  t.throws(() => evaluate(`{ unknownIntrinsics: 'throw' }`, '1', realm), { name: 'TypeError', message });
  t.throws(() => vm.runInContext('new Compartment()', realm), { name: 'TypeError', message: /has failed/ });
});

t.test('a reporting function that throws', async (t) => {
  const realm = newRealm();
  t.throws(() => vm.runInContext('lockdown({ reporting() { throw new RangeError("mine"); } })', realm), /mine/);
  t.equal(vm.runInContext('Object.isFrozen(harden({}))', realm), true, 'comes too late to undo anything');
});
