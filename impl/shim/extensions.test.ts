// What engines add to the language. Where this one does not have it, a realm is prepared that does.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

function load(preparation: string): vm.Context {
  const context = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(preparation, context);
  script.runInContext(context);
  return context;
}

/** Evaluates in a compartment that is made after lockdown, and has what a program should not hand out: its own Error. */
const evaluateLocked = (context: vm.Context, source: string, options = ''): unknown =>
  vm
    .runInContext(`lockdown(${options}); new Compartment({ globals: { StartError: Error } })`, context)
    .evaluate(source);

t.test('the accessors of `stack` are frozen, of every kind of error', async (t) => {
  const result = evaluateLocked(
    load(''),
    `const holder = {};
    StartError.captureStackTrace(holder);
    const errors = [new Error(), new RangeError(), new AggregateError([]), holder];
    try { (function dive() { dive(); })(); } catch (error) { errors.push(error); }
    try { absent; } catch (error) { errors.push(error); }
    errors.map((error) => Object.getOwnPropertyDescriptor(error, 'stack')).every(({ get, set }) =>
      Object.isFrozen(get) && Object.isFrozen(set))`,
  );
  t.equal(result, true);
});

t.test("an engine's own kind of error is hardened", async (t) => {
  const context = load('globalThis.InternalError = class InternalError extends Error {}; var kind = InternalError;');
  evaluateLocked(context, '1');
  t.equal(vm.runInContext('Object.isFrozen(kind) && Object.isFrozen(kind.prototype)', context), true);
  t.equal(vm.runInContext('Object.getPrototypeOf(kind) === Error.prototype.constructor', context), true);
  t.doesNotThrow(() => evaluateLocked(load('globalThis.InternalError = 1'), '1'));
  const frozen = load('globalThis.InternalError = Object.freeze(class InternalError extends Error {});');
  t.throws(() => vm.runInContext('lockdown()', frozen), { name: 'TypeError', message: /InternalError/ });
});

t.test('a stack begins where the error was made, not in the shim', async (t) => {
  const stacks = evaluateLocked(
    load(''),
    'function here() { return [new Error("m").stack, Error("m").stack, new TypeError("m").stack]; } here()',
  ) as string[];
  for (const stack of stacks) t.match(stack.split('\n')[1], /^ +at here /);
});

const accessors = (configurable: boolean): string => `
  let format, limit = 10, calls = 0;
  Object.defineProperties(Error, {
    prepareStackTrace: { get() { return format; }, set(value) { calls++; format = value; }, configurable: ${configurable} },
    stackTraceLimit: { get() { return limit; }, set(value) { calls++; limit = value; }, configurable: true },
  });`;

t.test('settings of the stack behind accessors are data properties then, and guests cannot set them', async (t) => {
  const set = `const thrown = [];
    for (const key of ['prepareStackTrace', 'stackTraceLimit']) {
      try { StartError[key] = () => 'mine'; } catch (error) { thrown.push(error.name); }
      Reflect.set(StartError, key, 1);
      if (Object.getOwnPropertyDescriptor(StartError, key).set) thrown.push('accessor');
    }
    [...thrown, StartError.stackTraceLimit, StartError.prepareStackTrace].join()`;
  const safe = load(accessors(true));
  t.equal(evaluateLocked(safe, set), 'TypeError,TypeError,0,');
  t.equal(vm.runInContext('calls', safe), 0);
  const unsafe = load(accessors(true));
  t.equal(
    evaluateLocked(unsafe, set, '{ errorTaming: "unsafe", stackFiltering: "verbose" }'),
    'TypeError,1,',
    'but the limit, where they are shown all frames',
  );
  t.equal(vm.runInContext('calls', unsafe), 0);
});

t.test('lockdown fails where they cannot be replaced', async (t) => {
  const context = load(accessors(false));
  t.throws(() => vm.runInContext('lockdown()', context), { name: 'TypeError', message: /prepareStackTrace/ });
  t.throws(() => vm.runInContext('new Compartment()', context), { name: 'TypeError' });
  const unsafe = `lockdown({ errorTaming: 'unsafe', stackFiltering: 'verbose' })`;
  const message = 'lockdown: Error.prepareStackTrace cannot be replaced: it was frozen before';
  t.throws(() => vm.runInContext(unsafe, load(accessors(false))), { name: 'TypeError', message });
});

t.test('lockdown fails where an object of the table is a Proxy that refuses', async (t) => {
  const context = load('globalThis.Math = new Proxy(Math, { defineProperty: () => false });');
  const lockdown = () => vm.runInContext('lockdown()', context);
  t.throws(lockdown, { name: 'TypeError', message: /^lockdown: the property abs of %Math% cannot be frozen$/ });
});

t.test('lockdown names what is unknown and cannot be removed', async (t) => {
  const attempt = (preparation: string) => () => vm.runInContext(`${preparation}; lockdown()`, load(''));
  const planted = "'planted', { value: {} }";
  t.throws(attempt(`Object.defineProperty(Map, ${planted})`), { name: 'TypeError', message: /planted of %Map%/ });
  t.throws(attempt(`Object.defineProperty([].push, ${planted})`), {
    name: 'TypeError',
    message: /planted of a function/,
  });
});

t.test('lockdown removes what is named almost as what it knows', async (t) => {
  const context = load('');
  vm.runInContext(
    `
    var names = ['', ' ', 'map ', ' map', 'map filter', 'ma', 'ap', 'mapp', '@', '@@iterator', '-1'];
    var homes = [Array.prototype, Object.prototype, String.prototype];
    var before = homes.map((home) => Reflect.ownKeys(home).length);
    for (const home of homes) for (const name of names) home[name] = ' ';
    lockdown();
    var left = names.filter((name) => homes.some((home) => Object.hasOwn(home, name)));`,
    context,
  );
  t.same([...context.left], []);
  t.ok(vm.runInContext('homes.every((home, i) => Reflect.ownKeys(home).length <= before[i])', context));
  t.type(vm.runInContext('[].map', context), 'function');
});

t.test('no source is left in the static properties of RegExp', async (t) => {
  const context = load('');
  vm.runInContext('lockdown(); var a = new Compartment({ globals: { x: 1 } }), b = new Compartment()', context);
  const sources = [
    'x = "classified"',
    'typeof absent + "classified"',
    'globalThis.y = "classified"',
    '[x] = ["classified"]',
  ];
  for (const source of [...sources, '++x; "classified"', '"\\u0041 classified"', 'x']) {
    context.source = source;
    vm.runInContext('a.evaluate(source); a.globalThis.Function(source); a.globalThis.eval(source);', context);
    const read = 'Reflect.ownKeys(RegExp).map((key) => { try { return RegExp[key]; } catch {} }).map(String).join()';
    const seen = vm.runInContext(read, context);
    t.notMatch(vm.runInContext('b', context).evaluate(read), /classified/, source);
    t.notMatch(seen, /classified/, source);
  }
});
