// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor with text gives a module of that String, whatever it says
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  6. Let text be ? Get(descriptor, "text").
  [...]
  9. If text is not undefined, return ? CreateDataModule(compartmentRec, "text", text).
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  for (const text of ['', '}{', 'throw 1', '\uFEFFbom', '\uD800', 'a\r\nb\u2028', '{"a":1}']) {
    await forEachImporter(async (importModule, name) => {
      const namespace = await importModule(new Compartment({ modules: { m: { text } } }), 'm');
      assert.sameValue(namespace.default, text, name);
      assert.compareArray(Reflect.ownKeys(namespace), ['default', Symbol.toStringTag]);
    });
  }
});
