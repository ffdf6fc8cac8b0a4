// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A source that is no ModuleSource object is a virtual module source, whose errors are those of the load
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  20. Return ? CreateVirtualModule(compartmentRec, source, specifier, meta).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const modules = {
    good: { source: {} },
    execute: { source: { execute: 1 } },
    bindings: { source: { bindings: [{}] } },
    throws: { source: throwingTrap({}, 'get') },
  };
  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules });
    assert.compareArray(Object.keys(await importModule(compartment, 'good')), [], name);
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'execute'), name);
    await assert.throwsAsync(Test262Error, () => importModule(compartment, 'throws'), name);
    const error = await importModule(compartment, 'bindings').catch((thrown) => thrown);
    assert.sameValue(error instanceof Error, true, name);
  });
});
