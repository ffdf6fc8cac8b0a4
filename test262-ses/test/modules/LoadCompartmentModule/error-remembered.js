// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: The error of a load is the same object each time, and no hook is asked again
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  2. If entry.[[Result]] is not empty, return ? entry.[[Result]].
  [...]
  6. Return ? entry.[[Result]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let calls = 0;
  const fail = () => {
    calls++;
    throw { calls };
  };
  const compartment = new Compartment({ loadHook: async () => fail(), loadNowHook: fail });
  const errors = [];
  await forEachImporter(async (importModule) => {
    for (const specifier of ['a', 'b', 'a', 'b']) {
      errors.push(await importModule(compartment, specifier).catch((thrown) => thrown));
    }
  });

  assert.sameValue(calls, 2);
  assert.sameValue(errors[0].calls, 1);
  assert.sameValue(errors[1].calls, 2);
  errors.forEach((error, index) => assert.sameValue(error, errors[index % 2]));
});
