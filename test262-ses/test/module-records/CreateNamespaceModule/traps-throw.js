// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createnamespacemodule
description: What a trap or a getter throws is the error of the load, the same each time
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
includes: [asyncHelpers.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const objects = ['ownKeys', 'getOwnPropertyDescriptor', 'get'].map((trap) => throwingTrap({ x: 1 }, trap));
  objects.push({
    get x() {
      throw new Test262Error();
    },
  });
  for (const namespace of objects) {
    const compartment = new Compartment({ modules: { m: { namespace }, good: { namespace: {} } } });
    const error = await compartment.import('m').then(() => 'fulfilled', (thrown) => thrown);
    assert.sameValue(error.constructor, Test262Error);
    assert.throws(Test262Error, () => compartment.importNow('m'));
    assert.sameValue(await compartment.import('m').catch((thrown) => thrown), error);
    compartment.importNow('good');
  }
});
