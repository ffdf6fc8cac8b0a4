// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: Where importNow fails while a module is being loaded, its error is the result of the load too
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  5. Else,
    a. If entry.[[Loading]] is empty, then
      i. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and entry and performs
         the following steps when called:
        [...]
        2. If entry.[[Result]] is empty, set entry.[[Result]] to result.
  [...]
  6. Return ? entry.[[Result]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let deliver;
  const error = new Test262Error();
  const compartment = new Compartment({
    loadHook: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
    loadNowHook() {
      throw error;
    },
  });
  const promise = compartment.import('a');
  assert.throws(Test262Error, () => compartment.importNow('a'));
  deliver({ namespace: {} });

  assert.sameValue(await promise.catch((thrown) => thrown), error);
});
