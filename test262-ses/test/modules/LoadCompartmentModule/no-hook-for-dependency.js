// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A hook that is missing for what a module imports is no result either
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  3. If compartmentRec.[[ModuleDescriptors]] does not contain a Record element such that element.[[Specifier]] is
     specifier, then
    a. If mode is now and compartmentRec.[[ImportNowHook]] is undefined, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({
    modules: { a: { source: new ModuleSource('import { x } from "b"; export { x };') } },
    resolveHook: (specifier) => specifier,
    loadHook: async () => ({ source: new ModuleSource('export const x = 1;') }),
  });

  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.sameValue((await compartment.import('a')).x, 1);
  assert.sameValue(compartment.importNow('a').x, 1);
});
