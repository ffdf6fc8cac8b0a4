// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: Declarations of a module are its own, and none becomes a property of the global object
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const text = 'var v = 1; let l = 2; const c = 3; function f() {} class C {} export const names = () => [v, l, c];';
  const compartment = compartmentOf({ a: text, b: 'export default typeof v + typeof l + typeof f;' });
  const { names } = await compartment.import('a');

  assert.compareArray(names(), [1, 2, 3]);
  for (const name of ['v', 'l', 'c', 'f', 'C', 'names']) {
    assert.sameValue(name in compartment.globalThis, false, name);
    assert.sameValue(compartment.evaluate('typeof ' + name), 'undefined', name);
  }
  assert.sameValue(compartment.importNow('b').default, 'undefinedundefinedundefined');
});
