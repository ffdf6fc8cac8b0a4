// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor that is no Object makes it a TypeError, whether it comes from modules or from a hook
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  1. If descriptor is not an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const values = { undefined: undefined, null: null, true: true, 0: 0, 1: 1n, m: 'm', '': '', symbol: Symbol('m') };
  const compartment = new Compartment({
    modules: { ...values, good: { namespace: {} } },
    loadHook: async (specifier) => values[specifier.slice(1)],
    loadNowHook: (specifier) => values[specifier.slice(1)],
  });
  await forEachImporter(async (importModule, name) => {
    for (const key of Object.keys(values)) {
      await assert.throwsAsync(TypeError, () => importModule(compartment, key), name + ' of modules ' + key);
      await assert.throwsAsync(TypeError, () => importModule(compartment, name + key), name + ' of a hook ' + key);
    }
    await importModule(compartment, 'good');
  });
});
