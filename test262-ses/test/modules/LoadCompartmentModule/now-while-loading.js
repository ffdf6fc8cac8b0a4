// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: importNow of a module that is being loaded does not wait for it, and its result is that of the load too
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

  NOTE A module that is being loaded asynchronously can be loaded synchronously meanwhile; what comes first
  counts, and whoever waits for the other load goes on with it.
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
    loadNowHook: () => ({ namespace: { x: 'now' } }),
  });
  const promise = compartment.import('a');
  const namespace = compartment.importNow('a');
  deliver({ namespace: { x: 'later' } });

  assert.sameValue(namespace.x, 'now');
  assert.sameValue(await promise, namespace);
  assert.sameValue(await compartment.import('a'), namespace);
});
