// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor with json gives a module of the value of the text, from the modules option and from hooks
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  5. Let json be ? Get(descriptor, "json").
  [...]
  8. If json is not undefined, return ? CreateDataModule(compartmentRec, "json", json).
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const descriptor = { json: ' [null, true, 1.5e1, "\\u0041", {}] ' };
  await forEachImporter(async (importModule, name) => {
    const hook = () => descriptor;
    const compartments = [
      new Compartment({ modules: { m: descriptor } }),
      new Compartment({ loadHook: hook, loadNowHook: hook }),
    ];
    for (const compartment of compartments) {
      const namespace = await importModule(compartment, 'm');
      assert.sameValue(JSON.stringify(namespace.default), '[null,true,15,"A",{}]', name);
      assert.compareArray(Reflect.ownKeys(namespace), ['default', Symbol.toStringTag]);
      assert.sameValue(await importModule(compartment, 'm'), namespace);
    }
  });
});
