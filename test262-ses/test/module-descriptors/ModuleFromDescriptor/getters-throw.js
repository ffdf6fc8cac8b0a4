// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: What a getter of a descriptor throws is the error of the load, and no later property is read
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
  [...]
  4. Let source be ? Get(descriptor, "source").
  [...]
  12. Let importMeta be ? Get(descriptor, "importMeta").
  [...]
  16. Let specifier be ? Get(descriptor, "specifier").
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const names = ['namespace', 'source', 'json', 'text', 'importMeta', 'specifier'];
  const modules = {};
  const values = { source: new ModuleSource('') };
  for (const [index, name] of names.entries()) {
    modules[name] = new Proxy(values, {
      get(target, key) {
        if (names.indexOf(key) > index) throw new TypeError(key + ' is read');
        if (key === name) throw new Test262Error();
        return target[key];
      },
    });
  }
  await forEachImporter(async (importModule, importer) => {
    const compartment = new Compartment({ modules: { ...modules, good: values } });
    for (const name of names) {
      await assert.throwsAsync(Test262Error, () => importModule(compartment, name), importer + ' ' + name);
    }
    await importModule(compartment, 'good');
  });
});
