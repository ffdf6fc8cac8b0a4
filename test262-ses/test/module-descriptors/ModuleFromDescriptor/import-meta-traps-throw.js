// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: What a trap of importMeta throws is the error of the load
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  15. Perform ? CopyDataProperties(meta, importMeta, « »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const source = new ModuleSource('');
  for (const trap of ['ownKeys', 'getOwnPropertyDescriptor', 'get']) {
    const modules = { m: { source, importMeta: throwingTrap({ x: 1 }, trap) }, good: { source, importMeta: { x: 1 } } };
    const compartment = new Compartment({ modules });
    await assert.throwsAsync(Test262Error, () => compartment.import('m'), trap);
    assert.throws(Test262Error, () => compartment.importNow('m'), trap);
    compartment.importNow('good');
  }
});
