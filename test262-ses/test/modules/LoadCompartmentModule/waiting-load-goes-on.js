// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: Whoever waits for a load goes on when importNow gave the result, although the hook never answers
info: |
  LoadCompartmentModule ( compartmentRec, specifier, mode )

  [...]
  4. If mode is now, then
    [...]
    c. If entry.[[Loading]] is not empty, perform ! Call(entry.[[Loading]].[[Resolve]], undefined, « undefined »).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({
    loadHook: () => new Promise(() => {}),
    loadNowHook: () => ({ namespace: { x: 'now' } }),
  });
  const waiting = compartment.import('a');
  const namespace = compartment.importNow('a');

  assert.sameValue(await waiting, namespace);
});
