// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A property of a namespace can only be defined as it is
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({ m: 'export let x = 1; export const change = () => { x = 2; };' }).importNow('m');
const defines = (key, desc) => Reflect.defineProperty(namespace, key, desc);

for (const desc of [{}, { value: 1 }, { value: 1, writable: true, enumerable: true, configurable: false }]) {
  assert.sameValue(defines('x', desc), true);
}
const refused = [{ value: 2 }, { configurable: true }, { enumerable: false }, { writable: false }, { get: undefined }];
for (const desc of [...refused, { set() {} }]) assert.sameValue(defines('x', desc), false, Object.keys(desc)[0]);
assert.sameValue(defines('y', { value: 1 }), false);
assert.sameValue(defines(Symbol(), { value: 1 }), false);
assert.sameValue(defines(Symbol.toStringTag, { value: 'Module' }), true);
assert.sameValue(defines(Symbol.toStringTag, { value: 'Other' }), false);
namespace.change();
assert.sameValue(defines('x', { value: 1 }), false);
assert.sameValue(defines('x', { value: 2 }), true);
assert.sameValue(namespace.x, 2);
