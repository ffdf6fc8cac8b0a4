// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A descriptor with json or text is read up to text, once, and nothing else of it
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
  [...]
  4. Let source be ? Get(descriptor, "source").
  5. Let json be ? Get(descriptor, "json").
  6. Let text be ? Get(descriptor, "text").
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  for (const form of ['json', 'text']) {
    await forEachImporter(async (importModule, name) => {
      const log = [];
      const rest = { importMeta: {}, specifier: 's', compartment: {} };
      const compartment = new Compartment({ modules: { m: logTraps({ [form]: '1', ...rest }, 'descriptor', log) } });
      await importModule(compartment, 'm');
      await importModule(compartment, 'm');
      const reads = ['namespace', 'source', 'json', 'text'].map((key) => 'descriptor get ' + key);
      assert.compareArray(log, reads, name);
    });
  }
});
