import t, { type Test } from 'tap';
import { type Failure, runProgram } from './shell/run.ts';

/** Runs a script in a fresh agent; gives what it prints and the uncaught errors. */
function run(source: string, bare = false): { lines: string[]; failures: Failure[] } {
  const lines: string[] = [];
  const failures: Failure[] = [];
  runProgram(
    { source, path: 'test.js', module: false },
    {
      prelude: [
        'const attempt = (f) => { try { return String(f()) } catch (error) { return error.constructor.name } };',
      ],
      bare,
      print: (line) => lines.push(line),
      fail: (failure) => failures.push(failure),
    },
  );
  return { lines, failures };
}

function prints(t: Test, source: string, ...expected: string[]): void {
  t.strictSame(run(source), { lines: expected, failures: [] }, source);
}

t.test('harden throws until lockdown has succeeded', (t) => {
  prints(t, 'print(attempt(() => harden({})), Object.isExtensible({}.__proto__))', 'TypeError true');
  prints(t, 'lockdown(); const o = { a: [] }; print(harden(o) === o, Object.isFrozen(o.a))', 'true true');
  t.end();
});

t.test('the states of lockdown', (t) => {
  prints(t, 'print(lockdown(), attempt(lockdown), attempt(() => harden(1)))', 'undefined TypeError 1');
  prints(t, 'print(attempt(() => lockdown(1)), attempt(() => lockdown({})))', 'TypeError undefined');
  const failed = 'attempt(lockdown), attempt(() => harden(1)), attempt(() => new Compartment())';
  prints(
    t,
    `Object.freeze(Function.prototype); print(attempt(lockdown), ${failed})`,
    'TypeError TypeError TypeError TypeError',
  );
  prints(
    t,
    `Array.prototype.at = new Proxy({}, { ownKeys() { print(${failed}); throw new RangeError() } });
     print(attempt(lockdown)); print(${failed})`,
    'TypeError TypeError TypeError',
    'RangeError',
    'TypeError TypeError TypeError',
  );
  t.end();
});

t.test('every intrinsic object of a locked realm is frozen', (t) => {
  prints(
    t,
    `lockdown();
     const start = [Array, Date, Math, Function, eval, Compartment, harden, lockdown, Temporal];
     const hidden = [(async function* () {}).__proto__.prototype.__proto__, (function* () {}).__proto__];
     const shared = new Compartment().globalThis;
     const tamed = [shared.Date, shared.Math, shared.Function, shared.eval, shared.Compartment];
     print([...start, ...hidden, ...tamed].every(Object.isFrozen), [globalThis, shared].some(Object.isFrozen));`,
    'true false',
  );
  t.end();
});

t.test('after lockdown no shared object leads to an evaluator or a clock', (t) => {
  prints(
    t,
    `lockdown();
     const { globalThis: g } = new Compartment();
     const kinds = [() => {}, function* () {}, async () => {}, async function* () {}];
     print(...kinds.map((f) => attempt(() => f.constructor('return this')())));
     print(...kinds.map((f) => attempt(() => new f.constructor(''))));
     print(attempt(() => new Compartment().constructor()), attempt(() => new g.Date()), attempt(() => g.Date.now()));
     print(attempt(g.Math.random), new g.Date(0).getTime(), new Date(0).constructor === g.Date, Date === g.Date);
     print(typeof Date.now(), typeof Math.random(), Object.keys(g).length, typeof g.WeakRef, typeof g.lockdown);`,
    'TypeError TypeError TypeError TypeError',
    'TypeError TypeError TypeError TypeError',
    'TypeError TypeError TypeError',
    'TypeError 0 true false',
    'number number 0 undefined undefined',
  );
  t.end();
});

t.test('evaluate: strict, with a completion value, no this and no traces', (t) => {
  prints(
    t,
    `const c = new Compartment({ globals: { x: 1 }, globalLexicals: { y: 2 }, name: 'n' });
     print(c.evaluate('var v = x + y; let l = v; l'), c.evaluate('typeof v + typeof l + typeof this'), c.name);
     print(attempt(() => c.evaluate('with ({}) ;')), attempt(() => c.evaluate('undeclared = 1')), c.evaluate(''));
     print(c.evaluate('if (true) 7; else 8'), c.evaluate('var a'), attempt(() => c.evaluate(1)), 'y' in c.globalThis);
     print(...['new.target', 'super.x', '}'].map((text) => attempt(() => c.evaluate(text))));`,
    '3 undefinedundefinedundefined n',
    'SyntaxError ReferenceError undefined',
    '7 undefined TypeError false',
    'SyntaxError SyntaxError SyntaxError',
  );
  t.end();
});

t.test('eval and the function constructors of a compartment are its own, and strict', (t) => {
  prints(
    t,
    `const c = new Compartment({ globals: { where: 'inside' } });
     const { eval: indirect, Function: F } = c.globalThis;
     print(indirect('where'), F('return where')(), F('return this')(), indirect('this'));
     print(F('a', 'b', 'return a + b')(1, 2), F('{a}', 'return a')({ a: 3 }), F('a //', 'return a')(4));
     print(c.evaluate('var v = 1; eval("v + 1; var w = 2"); typeof w'), attempt(() => F('with ({}) ;')));
     print(...[['a, a', ''], ['/*', '*/) {'], ['return 1 }, function () {']].map((text) => attempt(() => F(...text))));
     print(F('a', 'return a').toString().replaceAll('\\n', '|'));
     for (const name of ['Generator', 'Async', 'AsyncGenerator']) {
       const G = $262.compartmentIntrinsic(c, '%' + name + 'Function%');
       const f = G('return where');
       print(f.name, f instanceof G, Object.getPrototypeOf(G) === F, f.hasOwnProperty('prototype'), typeof f());
     }`,
    'inside inside undefined undefined',
    '3 3 4',
    'undefined SyntaxError',
    'SyntaxError SyntaxError SyntaxError',
    'function anonymous(a|) {|return a|}',
    'anonymous true true true object',
    'anonymous true true false object',
    'anonymous true true true object',
  );
  t.end();
});

t.test('compartments nest, and the inner one has nothing of the outer one', (t) => {
  prints(
    t,
    `lockdown();
     const outer = new Compartment({ globals: { secret: 1, print }, globalLexicals: { hidden: 2 } });
     outer.evaluate('print(new Compartment().evaluate("typeof secret + typeof hidden + typeof print"))');
     outer.evaluate('print(new Compartment().globalThis.Array === Array, new Compartment().globalThis.eval === eval)');
     print(outer.globalThis.Compartment === Compartment, outer instanceof Compartment);`,
    'undefinedundefinedundefined',
    'true false',
    'false true',
  );
  t.end();
});

t.test('import() in evaluated code never reaches the loader of the caller', (t) => {
  const folder = t.testdir({ 'module.mjs': "export default 'loaded by the caller';" });
  const module = JSON.stringify(`${folder}/module.mjs`);
  prints(
    t,
    `const text = 'import(${module})';
     const { globalThis: g } = new Compartment();
     const report = (promise) => promise.then(() => print('loaded'), (error) => print(error.constructor.name));
     eval(text).then((namespace) => print(namespace.default));
     report(new Compartment().evaluate(text));
     report(g.eval(text));
     report(g.Function('return ' + text)());
     report(new Compartment().evaluate('eval')(text));
     report(Promise.resolve(text).then(g.eval));
     report(Promise.resolve('return ' + text).then(g.Function).then((f) => f()));
     report([text].map(g.eval)[0]);`,
    ...Array(3).fill('TypeError'),
    'TypeError',
    'TypeError',
    'loaded by the caller',
    'TypeError',
    'TypeError',
  );
  t.end();
});

t.test('a realm can be made in a locked agent, where lockdown counts as failed', (t) => {
  prints(
    t,
    `lockdown();
     const { global, evalScript } = $262.createRealm();
     print(evalScript('1 + 1'), attempt(() => global.lockdown()), attempt(() => new global.Compartment()));`,
    '2 TypeError TypeError',
  );
  t.end();
});

t.test('a ShadowRealm is a start compartment where the realm that makes it is one', (t) => {
  const source = `print(new ShadowRealm().evaluate('new ShadowRealm().evaluate("typeof lockdown")'))`;
  t.strictSame(run(source).lines, ['function']);
  t.strictSame(run(source, true).lines, ['undefined']);
  t.end();
});
