// The console that guests may be handed.
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import t from 'tap';

const script = new vm.Script(readFileSync(new URL('../../out/ses262.js', import.meta.url), 'utf8'));

interface Call {
  name: string;
  args: unknown[];
}

/** A locked realm whose guest has the safe console, and what that did with the host's. */
function newRealm(): { calls: Call[]; evaluate(source: string): unknown; realm: vm.Context } {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  const calls: Call[] = [];
  const methods = ['log', 'error', 'warn', 'assert', 'count', 'table', 'groupEnd', 'trace'];
  const entries = methods.map((name) => [name, (...args: unknown[]) => calls.push({ name, args })]);
  realm.console = { ...Object.fromEntries(entries), secret: () => {} };
  realm.console.trace = () => {
    throw realm;
  };
  script.runInContext(realm);
  const program = `lockdown({ consoleTaming: 'safe' });
    var hostThrow = harden(function hostThrow() { throw new Error('host'); });
    var c = new Compartment({ globals: { console, hostThrow } });`;
  vm.runInContext(program, realm, { filename: '/secret/program.js' });
  return { calls, evaluate: (source) => vm.runInContext('c', realm).evaluate(source), realm };
}

/** What `console.log` of these arguments makes of them. */
function shown(args: string): string {
  const { calls, evaluate } = newRealm();
  evaluate(`console.log(${args})`);
  return calls.map((call) => call.args.join('|')).join();
}

t.test('without the option the console stays as it is', async (t) => {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  realm.console = { log() {} };
  const { console } = realm;
  script.runInContext(realm);
  vm.runInContext('lockdown()', realm);
  t.equal(realm.console, console);
  t.equal(Object.isFrozen(console), false);
});

t.test('it is hardened, and the program may put another in its place', async (t) => {
  const { evaluate, realm } = newRealm();
  t.same([...vm.runInContext('Reflect.ownKeys(console)', realm)].sort(), [
    'assert',
    'count',
    'error',
    'groupEnd',
    'log',
    'table',
    'trace',
    'warn',
  ]);
  const open = 'Reflect.ownKeys(console).filter((key) => !Object.isFrozen(console[key]) || console[key].name !== key)';
  t.equal(evaluate(`Object.isFrozen(console) && (${open}).length === 0`), true);
  vm.runInContext('console = 1', realm);
  t.equal(vm.runInContext('console', realm), 1);
});

t.test('nothing of the host comes out of it', async (t) => {
  const { calls, evaluate } = newRealm();
  t.equal(evaluate('[console.log(1), console.trace(), console.count()].join()'), ',,');
  t.same(calls, [
    { name: 'log', args: ['1'] },
    { name: 'count', args: [] },
  ]);
});

t.test('no object of a guest goes into it', async (t) => {
  const { calls, evaluate } = newRealm();
  evaluate(`
    let seen = 0;
    const spy = { [Symbol.for('nodejs.util.inspect.custom')]() { seen++; }, toString() { seen++; }, toJSON() { seen++; }, get a() { seen++; } };
    for (const name of Reflect.ownKeys(console)) console[name](spy, [spy], () => {}, Symbol(), 1n, new Error('m', { cause: spy }));
    globalThis.seen = seen;`);
  t.equal(evaluate('seen'), 0);
  t.ok(calls.length > 5);
  t.ok(calls.every(({ args }) => args.every((arg) => typeof arg === 'string')));
});

t.test('assert', async (t) => {
  const { calls, evaluate } = newRealm();
  evaluate('console.assert(1, "no"); console.assert({}, "no"); console.assert(0, "yes", 2); console.assert()');
  t.same(
    calls.map(({ args }) => args),
    [
      [false, 'yes 2'],
      [false, ''],
    ],
  );
});

t.test('how values are shown', async (t) => {
  const rows: [string, string][] = [
    [`'a', 1, -0, 2n, null, undefined, true, Symbol('s')`, 'a 1 0 2n null undefined true [symbol]'],
    [`'%c%o', 'color: red'`, '%c%o color: red'],
    [`[1, 'a', [], {}]`, `[1, 'a', [], {}]`],
    [
      `{ a: { b: { c: { d: 1 } } }, get e() { return 1; }, [Symbol.iterator]: 2 }`,
      `{a: {b: {c: …}}, e: [accessor], [symbol]: 2}`,
    ],
    [`function f() {}, class K {}`, '[function f] [function K]'],
    [`new Proxy({}, { ownKeys() { throw 1; } })`, '[it cannot be shown]'],
    [`new Proxy({}, { getPrototypeOf() { throw 1; } }), 2`, '[it cannot be shown] 2'],
    [`Object.create(null)`, '{}'],
  ];
  for (const [args, text] of rows) t.equal(shown(args), text, args);
  t.ok(shown('Array.from({ length: 1e5 }, (_, i) => i)').length < 2000);
});

t.test('errors are shown with all frames, and with what caused them', async (t) => {
  const { calls, evaluate, realm } = newRealm();
  evaluate(`
    let inner;
    try { hostThrow(); } catch (error) { inner = error; }
    console.log('it failed:', new RangeError('outer', { cause: inner }), 1);
    //# sourceURL=plug.js`);
  const [text] = calls[0].args as string[];
  t.match(text, /^it failed: RangeError: outer\n +at eval \(plug\.js:4:31\)/);
  t.match(
    text,
    /\n {2}cause: Error: host\n +at hostThrow \(\/secret\/program\.js:2:\d+\)\n +at eval \(plug\.js:3:11\)/,
  );
  t.notMatch(text, /ses262/);
  t.match(text, / 1$/);
  t.match(
    shown('new AggregateError([new TypeError("a"), 2], "m")'),
    /m\n[\s\S]*errors\[0\]: TypeError: a\n[\s\S]*errors\[1\]: 2/,
  );
  vm.runInContext('console.error(new Error("mine"))', realm, { filename: '/secret/own.js' });
  t.match(calls.at(-1)?.args[0], /^Error: mine\n +at \/secret\/own\.js:1:15/);
});

t.test('errors that lead to themselves come to an end', async (t) => {
  t.ok(shown(`(() => { const e = new Error('m'); e.cause = e; return e; })()`).length < 1e5);
  t.ok(shown(`(() => { const e = new AggregateError([]); e.errors = Array(100).fill(e); return e; })()`).length < 1e5);
});

t.test('a console that is constant, and none', async (t) => {
  const realm = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext(
    `Object.defineProperty(globalThis, 'console', { value: { log() {} }, configurable: false, writable: false })`,
    realm,
  );
  script.runInContext(realm);
  const attempt = () => vm.runInContext(`lockdown({ consoleTaming: 'safe' })`, realm);
  t.throws(attempt, { name: 'TypeError', message: /the global console is constant/ });
  t.equal(vm.runInContext('lockdown()', realm), undefined, 'the realm was left unlocked');
  const bare = vm.createContext(vm.constants.DONT_CONTEXTIFY);
  vm.runInContext('delete globalThis.console', bare);
  script.runInContext(bare);
  t.equal(vm.runInContext(`lockdown({ consoleTaming: 'safe' }); typeof console`, bare), 'undefined');
});
