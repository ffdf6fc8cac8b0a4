// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A descriptor may stand for a module that has a result, also where another load of that leads back
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    a. If next is entry, throw a TypeError exception.
    b. Set next to next.[[Alias]].
  [...]
  6. Return ? LoadCompartmentModule(other, specifier, mode).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let deliver;
  const compartment = new Compartment({
    async loadHook(specifier) {
      if (specifier === 'a') return { namespace: 'b', compartment };
      return new Promise((resolve) => {
        deliver = resolve;
      });
    },
    loadNowHook: () => ({ namespace: { x: 1 } }),
  });
  const first = compartment.import('a');
  const second = compartment.import('b');
  for (let i = 0; i < 20; i++) await null;
  const namespace = compartment.importNow('a');
  deliver({ namespace: 'a', compartment });

  assert.sameValue(await first, namespace);
  assert.sameValue(await second, namespace);
});
