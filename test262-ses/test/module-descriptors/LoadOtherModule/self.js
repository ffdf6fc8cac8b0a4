// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadothermodule
description: A descriptor that stands for itself makes it a TypeError
info: |
  LoadOtherModule ( entry, other, specifier, mode )

  [...]
  2. Let target be GetModuleMapEntry(other, specifier).
  3. Let next be target.
  4. Repeat, while next is not empty and next.[[Result]] is empty,
    a. If next is entry, throw a TypeError exception.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const descriptors = {
      namespace: { namespace: 'namespace' },
      source: { source: 'source' },
      good: { namespace: {} },
    };
    const load = (specifier) => ({ ...descriptors[specifier], compartment });
    const compartment = new Compartment({ loadHook: async (specifier) => load(specifier), loadNowHook: load });
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'namespace'), name);
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'source'), name);
    await importModule(compartment, 'good');
  });
});
