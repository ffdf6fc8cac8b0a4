// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A circle is found where its descriptors come late, in any order
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
  for (const order of ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']) {
    const next = { a: 'b', b: 'c', c: 'a' };
    const deliver = {};
    const compartment = new Compartment({
      loadHook: (specifier) =>
        new Promise((resolve) => {
          deliver[specifier] = () => resolve({ namespace: next[specifier], compartment });
        }),
    });
    const outcomes = ['a', 'b', 'c'].map((specifier) => compartment.import(specifier).catch((error) => error));
    for (const specifier of order) {
      deliver[specifier]();
      for (let i = 0; i < 5; i++) await null;
    }
    for (const outcome of outcomes) assert.sameValue((await outcome).constructor, TypeError, order);
  }
});
