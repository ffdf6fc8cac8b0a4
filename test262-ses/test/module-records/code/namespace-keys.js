// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: Other keys than its exports and its tag are no properties of a namespace
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({ m: 'export let x = 1;' }).importNow('m');

for (const key of ['y', 'toString', '__proto__', Symbol(), Symbol.iterator]) {
  const name = String(key);
  assert.sameValue(Reflect.has(namespace, key), false, name);
  assert.sameValue(namespace[key], undefined, name);
  assert.sameValue(Reflect.getOwnPropertyDescriptor(namespace, key), undefined, name);
  assert.sameValue(Reflect.deleteProperty(namespace, key), true, name);
  assert.sameValue(Reflect.set(namespace, key, 1), false, name);
}
assert.sameValue(Reflect.has(namespace, 'x'), true);
assert.sameValue(Reflect.has(namespace, Symbol.toStringTag), true);
assert.sameValue(Reflect.deleteProperty(namespace, 'x'), false);
assert.sameValue(Reflect.deleteProperty(namespace, Symbol.toStringTag), false);
assert.sameValue(Reflect.set(namespace, 'x', 1), false);
