// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A long chain of descriptors leads to its end, which all of them share
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    [...]
    b. Set next to next.[[Alias]].
  5. Set entry.[[Alias]] to target.
  6. Return ? LoadCompartmentModule(other, specifier, mode).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const load = (specifier) => {
    const n = Number(specifier);
    return n === 0 ? { namespace: { x: 1 } } : { namespace: String(n - 1), compartment };
  };
  const compartment = new Compartment({ loadHook: async (specifier) => load(specifier), loadNowHook: load });
  const namespace = compartment.importNow('20');

  assert.sameValue(namespace.x, 1);
  assert.sameValue(compartment.importNow('0'), namespace);
  assert.sameValue(compartment.importNow('10'), namespace);
  assert.sameValue(await compartment.import('25'), namespace);
});
