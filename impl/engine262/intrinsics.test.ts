import { setSurroundingAgent } from '@engine262/engine262';
import t from 'tap';
import { tableCompartmentGlobals, tableIntrinsics } from './intrinsics.ts';
import { createAgent, createSESRealm } from './realm.ts';

/** What the pinned engine262 has no object for, and why. */
const lacking: Record<string, string> = {
  '%Atomics%': 'it has no shared memory',
  '%SharedArrayBuffer%': 'it has no shared memory',
  '%Intl%': 'it has no ECMA-402',
  '%escape%': 'of Annex B it has `__proto__` only',
  '%unescape%': 'of Annex B it has `__proto__` only',
};

setSurroundingAgent(createAgent());
const { Intrinsics, GlobalObject } = createSESRealm();

t.test('every row of the table has its object, but for those that engine262 lacks', (t) => {
  const missing = tableIntrinsics.map(({ Intrinsic }) => Intrinsic).filter((name) => !Intrinsics[name]);
  t.strictSame(missing.toSorted(), Object.keys(lacking).toSorted());
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

t.test('each row of the globals names one thing, and intrinsics of the table', (t) => {
  const known = new Set(tableIntrinsics.map(({ Intrinsic }) => Intrinsic));
  for (const { Name, Value, Intrinsic, Tamed } of tableCompartmentGlobals) {
    t.equal(Number(Value !== undefined) + Number(Intrinsic !== undefined), Name === 'globalThis' ? 0 : 1, Name);
    for (const name of [Intrinsic, Tamed]) if (name) t.ok(known.has(name), name);
  }
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
