// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: An element that is not an Object throws a TypeError
info: |
  ParseModuleBindings ( bindings )

    [...]
    b. If binding is not an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

for (const binding of [undefined, null, true, 1, 'x', Symbol('x'), 1n]) {
  assert.throws(TypeError, () => compartmentOf({ v: { bindings: [binding] } }).importNow('v'), String(binding));
}
assert.throws(TypeError, () => compartmentOf({ v: { bindings: [{ export: 'x' }, , { export: 'y' }] } }).importNow('v'));
assert.throws(TypeError, () => compartmentOf({ v: { bindings: { length: Infinity } } }).importNow('v'));
