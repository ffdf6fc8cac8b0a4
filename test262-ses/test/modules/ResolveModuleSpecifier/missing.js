// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: >
  Without a resolveHook a module that imports cannot be loaded, and import() in a module rejects; no import, no hook
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  1. Let hook be compartmentRec.[[ResolveHook]].
  2. If hook is undefined, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const source = (text) => ({ source: new ModuleSource(text) });
  const modules = {
    a: source('import "b"'),
    b: source('export const x = 1'),
    c: source('export default () => import("b")'),
  };

  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules });
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'a'), name);
    assert.sameValue((await importModule(compartment, 'b')).x, 1, name);
    const c = await importModule(compartment, 'c');
    await assert.throwsAsync(TypeError, () => c.default(), name);
  });
});
