// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: The properties of a descriptor are read in order, once, and those of importMeta are copied in between
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
  [...]
  4. Let source be ? Get(descriptor, "source").
  [...]
  12. Let importMeta be ? Get(descriptor, "importMeta").
  [...]
  15. Perform ? CopyDataProperties(meta, importMeta, « »).
  16. Let specifier be ? Get(descriptor, "specifier").
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  for (const importNow of [false, true]) {
    const log = [];
    const importMeta = logTraps({ x: 1 }, 'importMeta', log);
    const descriptor = logTraps({ specifier: 'm', importMeta, source: new ModuleSource('') }, 'descriptor', log);
    const compartment = new Compartment({ modules: { descriptor } });
    if (importNow) compartment.importNow('descriptor');
    else await compartment.import('descriptor');
    await compartment.import('descriptor');

    assert.compareArray(log, [
      'descriptor get namespace',
      'descriptor get source',
      'descriptor get json',
      'descriptor get text',
      'descriptor get importMeta',
      'importMeta ownKeys',
      'importMeta getOwnPropertyDescriptor x',
      'importMeta get x',
      'descriptor get specifier',
    ]);
  }
});
