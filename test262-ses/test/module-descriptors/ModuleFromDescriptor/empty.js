// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor without namespace and source makes it a TypeError
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  11. If source is not an Object, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  for (const descriptor of [{}, [], () => {}, { specifier: 'm' }, { importMeta: {} }, new ModuleSource('')]) {
    const compartment = new Compartment({ modules: { m: descriptor, good: { source: new ModuleSource('') } } });
    assert.throws(TypeError, () => compartment.importNow('m'));
    await assert.throwsAsync(TypeError, () => compartment.import('m'));
    compartment.importNow('good');
  }
});
