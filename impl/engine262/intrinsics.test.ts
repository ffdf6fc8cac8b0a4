import { setSurroundingAgent } from '@engine262/engine262';
import t from 'tap';
import { tableCompartmentGlobals, tableIntrinsics } from './intrinsics.ts';
import { createAgent, createSESRealm } from './realm.ts';

/** What the pinned engine262 has no object for, nor for what is a part of it, and why. */
const lacking: Record<string, string> = {
  '%Atomics%': 'it has no shared memory',
  '%SharedArrayBuffer%': 'it has no shared memory',
  '%Intl%': 'it has no ECMA-402',
  '%IntlSegmentIteratorPrototype%': 'it has no ECMA-402',
  '%IntlSegmentsPrototype%': 'it has no ECMA-402',
  '%escape%': 'of Annex B it has `__proto__` only',
  '%unescape%': 'of Annex B it has `__proto__` only',
};

setSurroundingAgent(createAgent());
const realm = createSESRealm();
const { Intrinsics, GlobalObject, IntrinsicFunctions } = realm;

t.test('every row of the table has its object, but for those that engine262 lacks', (t) => {
  const missing = tableIntrinsics.map(({ Intrinsic }) => Intrinsic).filter((name) => !Intrinsics[name]);
  const wholes = missing.map((name) => name.replace(/\..*/, '%'));
  t.strictSame([...new Set(wholes)].toSorted(), Object.keys(lacking).toSorted());
  // "has a field": a name without an object must not be there at all.
  t.strictSame(
    Object.entries(Intrinsics).filter(([, value]) => value === undefined),
    [],
  );
  t.end();
});

t.test('rows that name different intrinsics name different objects', (t) => {
  const objects = tableIntrinsics.flatMap(({ Intrinsic }) => Intrinsics[Intrinsic] ?? []);
  t.equal(new Set(objects).size, objects.length);
  t.end();
});

t.test('the intrinsic functions are methods and accessor functions of the table, without its own rows', (t) => {
  const { properties } = Intrinsics['%Map.prototype%'];
  const functions = new Set<unknown>(IntrinsicFunctions);
  t.equal(functions.size, IntrinsicFunctions.length, 'each is there once');
  t.ok(functions.has(properties.get('get')?.Value));
  t.ok(functions.has(properties.get('size')?.Get));
  t.notOk(functions.has(properties.get('constructor')?.Value));
  t.end();
});

t.test('each row of the globals names one thing, and intrinsics of the table', (t) => {
  const known = new Set(tableIntrinsics.map(({ Intrinsic }) => Intrinsic));
  for (const { Name, Value, Intrinsic, Tamed } of tableCompartmentGlobals) {
    t.equal(Number(Value !== undefined) + Number(Intrinsic !== undefined), Name === 'globalThis' ? 0 : 1, Name);
    for (const name of [Intrinsic, Tamed]) if (name) t.ok(known.has(name), name);
  }
  t.end();
});

t.test('lockdown names what it cannot remove', (t) => {
  const attempt = (source: string) => {
    setSurroundingAgent(createAgent());
    const completion = createSESRealm().evaluateScriptSkipDebugger(`${source}
      try { lockdown(); } catch (error) { error.message; }`);
    return (completion as { Value: { stringValue(): string } }).Value.stringValue();
  };
  t.match(attempt('Object.defineProperty(Map, "planted", { value: {} })'), /"planted" of %Map%/);
  t.match(attempt('Object.defineProperty([].push, "planted", { value: {} })'), /"planted" of a function/);
  t.end();
});

t.test('a realm has three global bindings more than one of engine262', (t) => {
  const names = ['Compartment', 'harden', 'lockdown'] as const;
  for (const name of names) {
    const { Value, Writable, Enumerable, Configurable } = GlobalObject.properties.get(name) ?? {};
    t.equal(Value, Intrinsics[`%${name}%`]);
    t.strictSame([Writable, Enumerable, Configurable], [true, false, true], name);
  }
  t.end();
});
