// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor without a namespace whose source is neither String nor Object makes it a TypeError
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  4. Let source be ? Get(descriptor, "source").
  [...]
  11. If source is not an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const sources = { undefined: undefined, null: null, true: true, 1: 1, 2: 2n, symbol: Symbol('s') };
  await forEachImporter(async (importModule, name) => {
    for (const key of Object.keys(sources)) {
      const descriptor = {
        source: sources[key],
        get importMeta() {
          throw new Test262Error();
        },
      };
      const compartment = new Compartment({ modules: { descriptor, good: { source: new ModuleSource('') } } });
      await assert.throwsAsync(TypeError, () => importModule(compartment, 'descriptor'), name + ' ' + key);
      await importModule(compartment, 'good');
    }
  });
});
