// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: An importHook whose promise is rejected makes import reject with the same value
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  5. Else,
    [...]
    b. Let descriptor be ? Await(promise).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ loadHook: (specifier) => Promise.reject(specifier) });
  const reason = (promise) => promise.then(() => 'fulfilled', (thrown) => thrown);

  assert.sameValue(await reason(compartment.import('a')), 'a');
  assert.sameValue(await reason(compartment.import('b')), 'b');
});
