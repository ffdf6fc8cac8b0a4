// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: The importNowHook is called with the full specifier alone, and what it throws importNow throws
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  4. Else if mode is now, then
    a. Let descriptor be ? Call(compartmentRec.[[ImportNowHook]], undefined, « specifier »).
features: [Compartment, Compartment-modules]
---*/

const calls = [];
const compartment = new Compartment({
  async loadHook() {
    throw new TypeError('loadHook is called');
  },
  loadNowHook(...args) {
    calls.push(args);
    if (args[0] === 'bad') throw new Test262Error();
    return { namespace: { x: 1 } };
  },
});

assert.sameValue(compartment.importNow('a').x, 1);
assert.throws(Test262Error, () => compartment.importNow('bad'));
assert.sameValue(calls.length, 2);
assert.compareArray(calls[0], ['a']);
