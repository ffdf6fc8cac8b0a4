// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: The elements of a hardened typed array stay writable
info: |
  FreezeForHarden ( O )

  1. If O has a [[TypedArrayName]] internal slot, then
    d. For each property key P of keys, do
      i. If P is a Symbol or CanonicalNumericIndexString(P) is undefined, then
features: [harden, lockdown]
---*/

lockdown();

const array = new Uint8Array([1, 2]);
assert.sameValue(harden(array), array);

assert.sameValue(Object.isExtensible(array), false);
array[0] = 3;
array.fill(4, 1);
assert.compareArray(array, [3, 4]);
const desc = Object.getOwnPropertyDescriptor(array, 0);
assert.sameValue(desc.writable, true);
assert.sameValue(desc.enumerable, true);
assert.sameValue(desc.configurable, true);
