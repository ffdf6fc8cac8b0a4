// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A circle of a namespace and a source makes it a TypeError
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    a. If next is entry, throw a TypeError exception.
    b. Set next to next.[[Alias]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    for (const specifier of ['a', 'b']) {
      const load = (key) => (key === 'a' ? { namespace: 'b', compartment } : { source: 'a', compartment });
      const compartment = new Compartment({ loadHook: async (key) => load(key), loadNowHook: load });
      await assert.throwsAsync(TypeError, () => importModule(compartment, specifier), name + ' ' + specifier);
    }
  });
});
