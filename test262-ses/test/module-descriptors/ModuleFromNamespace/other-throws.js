// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromnamespace
description: Where the other compartment cannot be told or its module not be loaded, that is the error of the load
info: |
  ModuleFromNamespace ( compartmentRec, entry, descriptor, namespace, mode )

  1. If namespace is a String, then
    a. Let other be ? GetOtherCompartment(compartmentRec, descriptor).
    b. Return ? LoadOtherModule(entry, other, namespace, mode).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const fail = () => {
    throw error;
  };
  const other = new Compartment({ loadHook: async () => fail(), loadNowHook: fail });
  const getter = {
    namespace: 'x',
    get compartment() {
      throw error;
    },
  };
  await forEachImporter(async (importModule, name) => {
    const compartment = new Compartment({ modules: { other: { namespace: 'x', compartment: other }, getter } });
    for (const specifier of ['other', 'getter']) {
      assert.sameValue(await importModule(compartment, specifier).catch((thrown) => thrown), error, name);
    }
  });
});
