// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A key of a typed array that only looks like a number is no element, so its property is frozen
info: |
  FreezeForHarden ( O )

  1. If O has a [[TypedArrayName]] internal slot, then
    d. For each property key P of keys, do
      i. If P is a Symbol or CanonicalNumericIndexString(P) is undefined, then
features: [harden, lockdown]
---*/

lockdown();

const array = new Uint8Array(1);
['00', '1e0', '+1', '0x1'].forEach(function (key) {
  array[key] = {};
});
harden(array);

['00', '1e0', '+1', '0x1'].forEach(function (key) {
  const desc = Object.getOwnPropertyDescriptor(array, key);
  assert.sameValue(desc.writable, false, key);
  assert.sameValue(desc.configurable, false, key);
  assert(Object.isFrozen(desc.value), key);
});
