// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: >
  Without an importHook import rejects with a TypeError, which is no result; importNow gets the module, and then
  import
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  3. If compartmentRec.[[ModuleDescriptors]] does not contain a Record element such that element.[[Specifier]] is
     specifier, then
    [...]
    b. If mode is async and compartmentRec.[[ImportHook]] is undefined, throw a TypeError exception.

  NOTE A hook that is missing is no result of the load.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({
    loadNowHook: () => ({ source: new ModuleSource('export const x = 1;') }),
  });

  await assert.throwsAsync(TypeError, () => compartment.import('a'));
  await assert.throwsAsync(TypeError, () => compartment.import('a'));
  const namespace = compartment.importNow('a');
  assert.sameValue(namespace.x, 1);
  assert.sameValue(await compartment.import('a'), namespace);
});
