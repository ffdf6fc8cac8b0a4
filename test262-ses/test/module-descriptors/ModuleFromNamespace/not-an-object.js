// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: A namespace that is not undefined, and neither String nor Object, makes it a TypeError, whatever source is
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  2. If namespace is not an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const source = new ModuleSource('');
  await forEachImporter(async (importModule, name) => {
    for (const namespace of [null, false, 0, 1n, Symbol('n')]) {
      const compartment = new Compartment({ modules: { m: { namespace, source }, good: { namespace: {} } } });
      await assert.throwsAsync(TypeError, () => importModule(compartment, 'm'), name + ' ' + typeof namespace);
      await importModule(compartment, 'good');
    }
  });
});
