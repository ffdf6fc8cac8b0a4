// Compartment as the peer has it: its arguments, its methods, its global object, before and after lockdown.
import vm from 'node:vm';
import t from 'tap';
import { lockedRealm, newRealm, outcome, quiet, type Subject, subjects } from './realms.ts';

/** Sources and what comes of them, in a locked realm of the peer and of ours. */
const same: [string, string][] = [
  ['new Compartment({ a: 6 }).evaluate("a * 7")', '42'],
  ['new Compartment({ __options__: true, globals: { a: 6 }, name: "n" }).name', '"n"'],
  ['new Compartment({}, {}, { name: "n" }).name', '"n"'],
  ['new Compartment().name', '"<unknown>"'],
  ['new Compartment({ __options__: 1 })', 'throws Error'],
  ['new Compartment({}, {}, { globals: {} })', 'throws RangeError'],
  ['new Compartment({}, {}, { modules: {} })', 'throws RangeError'],
  ['Compartment()', 'throws TypeError'],
  ['new Compartment({ undefined: 1 })', 'throws TypeError'],
  ['new Compartment().evaluate(1)', 'throws TypeError'],
  ['new Compartment().module(1)', 'throws TypeError'],
  ['new Compartment().importNow(1)', 'throws TypeError'],
  ['new Compartment().evaluate("this === globalThis")', 'true'],
  ['new Compartment().evaluate("(0, eval)(\'this\') === globalThis")', 'true'],
  ['new Compartment().evaluate("(function () { return typeof this; })()")', '"undefined"'],
  ['new Compartment().evaluate("new Compartment({ a: 1 }).evaluate(\'a\')")', '1'],
  [
    'new (class extends Compartment { constructor() { super({ a: 4 }); } two() { return this.evaluate("2 * a"); } })().two()',
    '8',
  ],
  ['new Compartment({}, {}, { transforms: [(s) => s + 1, (s) => s + 2] }).evaluate("")', '12'],
  ['new Compartment({}, {}, { transforms: [(s) => s + 2] }).evaluate("", { transforms: [(s) => s + 1] })', '12'],
  ['new Compartment({}, {}, { transforms: [(s) => s.replace("A", 7)] }).globalThis.eval("A")', '7'],
  ['new Compartment({}, {}, { transforms: [(s) => s.replace("A", 7)] }).globalThis.Function("return A")()', '7'],
  ['new Compartment({}, {}, { __shimTransforms__: [(s) => s + 3] }).evaluate("")', '3'],
  ['new Compartment().evaluate("a = 1; a", { sloppyGlobalsMode: true })', '1'],
  ['new Compartment().evaluate("a = 1")', 'throws ReferenceError'],
  ['(() => { const c = new Compartment(); c.globalThis.x = 1; return c.evaluate("x + 1"); })()', '2'],
  [
    '(() => { const c = new Compartment({ g: 1 }); let v = 1; const l = { get a() { return v; }, set a(x) { v = x; }, b: 5 };' +
      'const r = [c.evaluate("a += 1; [a, b, g]", { __moduleShimLexicals__: l }), v];' +
      'const f = c.evaluate("() => g + a", { __moduleShimLexicals__: l }); c.globalThis.g = 10; return [r, f()]; })()',
    '[[[2,5,1],2],12]',
  ],
  [
    `new Compartment().evaluate('(0, eval)(1) + $values', { __moduleShimLexicals__: { eval: (x) => x + 1, $values: 5 } })`,
    '7',
  ],
  ['new Compartment().evaluate("b = 1", { __moduleShimLexicals__: { get b() { return 1; } } })', 'throws TypeError'],
  ['new Compartment().evaluate("Date.now()")', 'throws TypeError'],
  ['new Compartment().evaluate("new Date()")', 'throws TypeError'],
  ['new Compartment().evaluate("Math.random()")', 'throws TypeError'],
  ['new Compartment().evaluate("lockdown()")', 'throws TypeError'],
  [
    'new Compartment().evaluate("typeof console + typeof assert + typeof repairIntrinsics + typeof process")',
    '"undefinedundefinedundefinedundefined"',
  ],
  ['new Compartment().evaluate("Object[Symbol.for(\'harden\')] === harden")', 'true'],
  ['String(new Compartment())', '"[object Compartment]"'],
  ['Compartment.prototype.constructor === Compartment', 'false'],
  ['new Compartment.prototype.constructor()', 'throws TypeError'],
  ['Object.isFrozen(Compartment) && Object.isFrozen(Compartment.prototype)', 'true'],
  ['Object.isFrozen(new Compartment().globalThis)', 'false'],
  ['new Compartment().__noNamespaceBox__', 'false'],
  ['new Compartment({ __options__: true, __noNamespaceBox__: true }).__noNamespaceBox__', 'true'],
  ['Compartment.prototype.evaluate.call({}, "1")', 'throws TypeError'],
  [
    'Reflect.ownKeys(Compartment.prototype).map(String).sort()',
    '["Symbol(Symbol.toStringTag)","__noNamespaceBox__","constructor","evaluate","globalThis","import","importNow","load","module","name"]',
  ],
];

for (const subject of subjects) {
  t.test(`${subject}: after lockdown`, async (t) => {
    const realm = lockedRealm(subject);
    for (const [source, expected] of same) t.equal(outcome(realm, source), expected, source);
  });
}

t.test('where ours does what the language does, and the peer does not', async (t) => {
  const [peer, ours] = subjects.map((subject) => lockedRealm(subject));
  const differences: [string, string, string][] = [
    ['new Compartment().evaluate("nowhere")', 'undefined', 'throws ReferenceError'],
    ['new Compartment().evaluate("(() => { const a = 1; return eval(\'a\'); })()")', 'throws SyntaxError', '1'],
    ['new Compartment().evaluate("/* import(a) */ 1")', 'throws SyntaxError', '1'],
    ['new Compartment().evaluate("// <!-- \\n 1")', 'throws SyntaxError', '1'],
  ];
  for (const [source, ofPeer, ofOurs] of differences) {
    t.equal(outcome(peer, source), ofPeer, source);
    t.equal(outcome(ours, source), ofOurs, source);
  }
});

const keysOf = (realm: vm.Context): string[] =>
  vm.runInContext('Reflect.ownKeys(new Compartment().globalThis).map(String)', realm);

t.test('the own keys of a global object are those of the peer, and what the language has beside', async (t) => {
  const beside = ['AsyncDisposableStack', 'DisposableStack', 'ModuleSource', 'SuppressedError'];
  for (const make of [newRealm, lockedRealm] as ((subject: Subject) => vm.Context)[]) {
    const ofPeer = keysOf(make('peer')).filter((key) => key !== 'Symbol(Symbol.unscopables)');
    t.same(keysOf(make('ours')).sort(), [...ofPeer, ...beside].sort());
  }
});

t.test('before lockdown it is there, and harden is not', async (t) => {
  for (const subject of subjects) {
    const realm = newRealm(subject);
    t.equal(outcome(realm, 'new Compartment({ a: 6 }).evaluate("a * 7")'), '42', subject);
    t.equal(outcome(realm, 'typeof harden + new Compartment().evaluate("typeof harden")'), '"undefinedundefined"');
  }
});

t.test('a NaN has one encoding, whatever made it', async (t) => {
  const source = `(() => { const view = new DataView(new ArrayBuffer(8)); const bits = [];
    for (const [name, size] of [['Float32', 4], ['Float64', 8]]) {
      view.setBigUint64(0, 0xffffffffffffffffn);
      view['set' + name](0, view['get' + name](0), true);
      bits.push(view.getBigUint64(0).toString(16));
    }
    return [bits, view.setFloat32.length, view.setFloat32.name]; })()`;
  for (const subject of subjects) {
    const realm = lockedRealm(subject, quiet, 'globalThis.before = DataView.prototype.setFloat32;');
    t.equal(outcome(realm, source), '[["c07fffffffff","f87f"],2,"setFloat32"]', subject);
    for (const wrong of [
      '[{}, 0, 0]',
      '[new DataView(new ArrayBuffer(1)), 0, NaN]',
      '[new DataView(new ArrayBuffer(9)), -1, 0]',
      '[new DataView(new ArrayBuffer(9)), 0, 1n]',
    ]) {
      const call = `Reflect.apply(DataView.prototype.setFloat32, (${wrong})[0], (${wrong}).slice(1))`;
      t.match(outcome(realm, call), /^throws (?:Type|Range)Error$/, `${subject} ${wrong}`);
    }
    t.equal(
      outcome(
        realm,
        '(() => { const v = new DataView(new ArrayBuffer(8)); v.setFloat64(0, "1.5"); return v.getFloat64(0); })()',
      ),
      '1.5',
    );
  }
});
