import { Descriptor, NormalCompletion, setSurroundingAgent, ThrowCompletion, Value, X } from '@engine262/engine262';
import t from 'tap';
import { createAgent, createSESRealm } from '../realm.ts';
import { MakeCompartmentRecord } from '../records.ts';
import { SpecificationValues } from './records.ts';
import { LanguageValues } from './values.ts';

setSurroundingAgent(createAgent());
const realm = createSESRealm();
const values = new LanguageValues(realm, { depth: 2, members: 3, characters: 12 });
const specification = new SpecificationValues(values, new Set(['locked']));

function evaluate(source: string): Value {
  const completion = realm.evaluateScriptSkipDebugger(`(${source})`);
  // To print a Value of engine262, tap would go through the whole engine.
  if (completion instanceof ThrowCompletion) throw new Error(`${source} throws`);
  return X(completion);
}

t.test('language values, cut where they are long or deep', async (t) => {
  const shown: Record<string, string> = {
    '"text"': '"text"',
    '\'a "text" that is long\'': '"a \\"text\\" tha…"',
    '-0': '-0',
    '1e21': '1e+21',
    '12n': '12n',
    'Symbol("s")': 'Symbol(s)',
    undefined: 'undefined',
    '[1, , "x", {}, {}]': '[1, <empty>, "x", … 2 more]',
    '{ a: { b: { c: 1 }, d: [1] }, e: [] }': '{ a: { b: { … }, d: […] }, e: [] }',
    '{ "a b": 1, [Symbol.iterator]: 2, get x() { throw 1 } }':
      '{ "a b": 1, x: <accessor>, Symbol(Symbol.iterator): 2 }',
    'Object.create(null)': '[null prototype] {}',
    'new (class Point { x = 1 })': 'Point { x: 1 }',
    'new Map([[1, 2]])': 'Map {}',
    'class Named {}': '[Function: Named]',
    '() => 1': '[Function]',
    'Object.prototype': '%Object.prototype%',
    '{ of: Array }': '{ of: %Array% }',
    'new Error("out of")': '[Error: out o…]',
    '/a+/g': '/a+/g',
    'Promise.resolve(1)': 'Promise { 1 }',
    'new Promise(() => {})': 'Promise { pending }',
  };
  for (const [source, text] of Object.entries(shown)) t.equal(values.show(evaluate(source)), text, source);
});

t.test('a value that would run code is shown without it', async (t) => {
  const shown: Record<string, string> = {
    'new Proxy({}, { get() { ran = 1 }, ownKeys() { ran = 2 } })': '[Proxy]',
    '[new Proxy(() => {}, { getOwnPropertyDescriptor() { ran = 3 } })]': '[[Proxy]]',
    'Object.create(new Proxy({}, { getOwnPropertyDescriptor() { ran = 4 } }))': '{}',
    'class { static get name() { ran = 5 } }': '[Function]',
    'Object.assign(Object.create({ get constructor() { ran = 6 } }), { a: 1 })': '{ a: 1 }',
    'Object.defineProperty(new Error("x"), "name", { get() { ran = 7 } })': '[x]',
    'Object.defineProperty(new Error("x"), "stack", { get() { ran = 8 } })': '[Error: x]',
    'Object.defineProperty([1], 0, { get() { ran = 9 } })': '[<accessor>]',
    'Proxy.revocable({}, {})': '{ proxy: [Proxy], revoke: [Function] }',
  };
  realm.evaluateScriptSkipDebugger('var ran = "nothing"');
  for (const [source, text] of Object.entries(shown)) t.equal(values.show(evaluate(source)), text, source);
  t.equal(values.show(evaluate('ran')), '"nothing"');
});

t.test('specification values', async (t) => {
  const leave = realm.pushTopContext();
  const shown: [unknown, string][] = [
    ['locked', '~locked~'],
    ['a text', '"a text"'],
    [true, 'true'],
    [undefined, 'undefined'],
    [[], '« »'],
    [[1, Value('x'), new Set(['locked'])], '« 1, "x", « ~locked~ » »'],
    [[1, 2, 3, 4, 5], '« 1, 2, … 2 more, 5 »'],
    [ThrowCompletion(Value(1)), 'throw 1'],
    [NormalCompletion(Value(1)), 'normal completion of 1'],
    [Descriptor({ Value: Value(1), Writable: false }), 'PropertyDescriptor { [[Value]]: 1, [[Writable]]: false }'],
    [realm, 'Realm Record'],
    [MakeCompartmentRecord(realm), 'Compartment Record ""'],
    [realm.Intrinsics, 'Record of intrinsic objects'],
    [realm.GlobalEnv, 'Global Environment Record'],
    [{ Name: 'eval', Value: 1 }, 'row "eval"'],
    [() => {}, 'algorithm steps'],
  ];
  for (const [value, text] of shown) t.equal(specification.show(value), text);
  leave?.();
});
