// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: >
  Without an importNowHook importNow throws a TypeError, which is no result; import gets the module, and then
  importNow
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  3. If compartmentRec.[[ModuleDescriptors]] does not contain a Record element such that element.[[Specifier]] is
     specifier, then
    a. If mode is now and compartmentRec.[[ImportNowHook]] is undefined, throw a TypeError exception.

  NOTE A hook that is missing is no result of the load.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({
    loadHook: async () => ({ source: new ModuleSource('export const x = 1;') }),
  });

  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.throws(TypeError, () => compartment.importNow('a'));
  const namespace = await compartment.import('a');
  assert.sameValue(namespace.x, 1);
  assert.sameValue(compartment.importNow('a'), namespace);
});
