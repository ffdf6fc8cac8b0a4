// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A circle is found where loads start at each of its ends at once
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    a. If next is entry, throw a TypeError exception.
    b. Set next to next.[[Alias]].
  5. Set entry.[[Alias]] to target.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const load = (specifier) => ({ namespace: specifier === 'a' ? 'b' : 'a', compartment });
  const compartment = new Compartment({
    loadHook: async (specifier) => load(specifier),
    loadNowHook: load,
  });
  const outcomes = [compartment.import('a'), compartment.import('b')].map((promise) => promise.catch((error) => error));
  for (const outcome of outcomes) {
    assert.sameValue((await outcome).constructor, TypeError);
  }

  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.throws(TypeError, () => compartment.importNow('b'));
});
