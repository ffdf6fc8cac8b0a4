// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: The hooks that load are called with the this value undefined and the full specifier alone
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  4. Else if mode is now, then
    a. Let descriptor be ? Call(compartmentRec.[[ImportNowHook]], undefined, « specifier »).
  5. Else,
    a. Let promise be ? Call(compartmentRec.[[ImportHook]], undefined, « specifier »).
features: [Compartment, Compartment-modules]
flags: [async, onlyStrict]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const calls = [];
  const compartment = new Compartment({
    async loadHook() {
      calls.push([this, ...arguments]);
      return { namespace: {} };
    },
    loadNowHook() {
      calls.push([this, ...arguments]);
      return { namespace: {} };
    },
  });
  await compartment.import('a');
  compartment.importNow('b');

  assert.sameValue(calls.length, 2);
  assert.compareArray(calls[0], [undefined, 'a']);
  assert.compareArray(calls[1], [undefined, 'b']);
});
