// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A revoked Proxy as descriptor makes it a TypeError, which is remembered
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  2. Let namespace be ? Get(descriptor, "namespace").
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const { proxy, revoke } = Proxy.revocable({ namespace: { x: 1 } }, {});
  const before = new Compartment({ modules: { m: proxy } });
  const after = new Compartment({ modules: { m: proxy } });

  assert.sameValue(before.importNow('m').x, 1);
  revoke();
  assert.sameValue(before.importNow('m').x, 1);
  assert.throws(TypeError, () => after.importNow('m'));
  await assert.throwsAsync(TypeError, () => after.import('m'));
});
