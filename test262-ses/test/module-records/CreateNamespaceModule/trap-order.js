// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: The keys are asked for once, a Symbol no further, and what is not enumerable is not read
info: |
  CreateNamespaceModule ( compartmentRec, object )

  [...]
  3. Let keys be ? object.[[OwnPropertyKeys]]().
  4. For each property key P of keys, do
    a. If P is a String, then
      i. Let desc be ? object.[[GetOwnProperty]](P).
      ii. If desc is not undefined and desc.[[Enumerable]] is true, then
        1. Let value be ? Get(object, P).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const target = { b: 1, [Symbol('s')]: 2, a: 3 };
  Object.defineProperty(target, 'hidden', { value: 4, enumerable: false });
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = new Compartment({ modules: { m: { namespace: logTraps(target, 'object', log) } } });
    await importModule(compartment, 'm');
    await importModule(compartment, 'm');
    const expected = [
      'object ownKeys',
      'object getOwnPropertyDescriptor b',
      'object get b',
      'object getOwnPropertyDescriptor a',
      'object get a',
      'object getOwnPropertyDescriptor hidden',
    ];
    assert.compareArray(log, expected, name);
  });
});
