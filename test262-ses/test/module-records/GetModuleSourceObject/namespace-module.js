// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: A module that is made from a namespace object has no source, so a source that names it makes it a TypeError
info: |
  GetModuleSourceObject ( module )

  1. If module is not a Source Text Module Record, throw a TypeError exception.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const other = new Compartment({ modules: { x: { namespace: { x: 1 } } } });
  const modules = { source: { source: 'x', compartment: other }, namespace: { namespace: 'x', compartment: other } };
  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules });
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'source'), name);
    assert.sameValue((await importModule(compartment, 'namespace')).x, 1, name);
  });
});
