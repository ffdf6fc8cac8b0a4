// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: What a trap of a namespace object throws is the error of the load
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  [...]
  4. Return ? CreateNamespaceModule(compartmentRec, namespace).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  for (const trap of ['ownKeys', 'getOwnPropertyDescriptor', 'get']) {
    const modules = { m: { namespace: throwingTrap({ x: 1 }, trap) }, good: { namespace: { x: 1 } } };
    await forEachImporter(async (importModule, name) => {
      const compartment = new Compartment({ modules });
      await assert.throwsAsync(Test262Error, () => importModule(compartment, 'm'), name + ' ' + trap);
      assert.sameValue((await importModule(compartment, 'good')).x, 1);
    });
  }
});
