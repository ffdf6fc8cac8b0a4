// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: An asynchronous load that fails after importNow got the module does not matter
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  5. Else,
    a. If entry.[[Loading]] is empty, then
      i. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and entry and performs
         the following steps when called:
        1. Let result be Completion(LoadModuleMapEntry(compartmentRec, entry, async)).
        2. If entry.[[Result]] is empty, set entry.[[Result]] to result.
  [...]
  6. Return ? entry.[[Result]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let fail;
  const compartment = new Compartment({
    loadHook: () =>
      new Promise((resolve, reject) => {
        fail = reject;
      }),
    loadNowHook: () => ({ namespace: { x: 1 } }),
  });
  const promise = compartment.import('a');
  const namespace = compartment.importNow('a');
  fail(new Test262Error());

  assert.sameValue(await promise, namespace);
  assert.sameValue(compartment.importNow('a'), namespace);
});
