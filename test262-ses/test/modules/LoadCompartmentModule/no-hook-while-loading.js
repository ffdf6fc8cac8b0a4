// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A hook that is missing while a module is being loaded stops nothing
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  3. If compartmentRec.[[ModuleDescriptors]] does not contain a Record element such that element.[[Specifier]] is
     specifier, then
    a. If mode is now and compartmentRec.[[ImportNowHook]] is undefined, throw a TypeError exception.
  [...]
  5. Else,
    a. If entry.[[Loading]] is empty, then
      i. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and entry and performs
         the following steps when called:
        [...]
        2. If entry.[[Result]] is empty, set entry.[[Result]] to result.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let deliver;
  const compartment = new Compartment({
    loadHook: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
  });
  const promise = compartment.import('a');
  assert.throws(TypeError, () => compartment.importNow('a'));
  deliver({ namespace: { x: 1 } });

  assert.sameValue((await promise).x, 1);
  assert.sameValue(compartment.importNow('a'), await promise);
});
