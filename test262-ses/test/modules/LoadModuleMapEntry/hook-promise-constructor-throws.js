// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: What a getter for the constructor of the hook's promise throws, import rejects with
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
  const promise = Promise.resolve({ namespace: {} });
  Object.defineProperty(promise, 'constructor', {
    get() {
      throw new Test262Error();
    },
  });
  const compartment = new Compartment({
    loadHook: (specifier) => (specifier === 'a' ? promise : Promise.resolve({ namespace: {} })),
  });

  await assert.throwsAsync(Test262Error, () => compartment.import('a'));
  assert.sameValue((await compartment.import('b'))[Symbol.toStringTag], 'Module');
});
