// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: An importHook may return a descriptor itself, or any thenable
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  5. Else,
    a. Let promise be ? Call(compartmentRec.[[ImportHook]], undefined, « specifier »).
    b. Let descriptor be ? Await(promise).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({
    loadHook(specifier) {
      const descriptor = { namespace: { specifier } };
      if (specifier === 'thenable') return { then: (resolve) => resolve(descriptor) };
      return descriptor;
    },
  });

  assert.sameValue((await compartment.import('a')).specifier, 'a');
  assert.sameValue((await compartment.import('thenable')).specifier, 'thenable');
});
