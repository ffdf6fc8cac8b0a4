// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: The compartment of the this value imports, wherever the method comes from
info: |
  Compartment.prototype.import ( specifier )

  1. Let C be the this value.
  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const outer = compartmentOf({ a: 'export const x = "outer"' });
  const inner = outer.evaluate('new Compartment({ loadHook: async () => ({ namespace: { x: "inner" } }) })');

  assert.sameValue((await inner.import('a')).x, 'inner');
  assert.sameValue((await outer.import('a')).x, 'outer');
  assert.sameValue((await Compartment.prototype.import.call(inner, 'a')).x, 'inner');
});
