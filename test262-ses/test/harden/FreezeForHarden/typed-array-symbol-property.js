// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A property of a typed array whose key is a Symbol is frozen, and its value hardened
info: |
  FreezeForHarden ( O )

  1. If O has a [[TypedArrayName]] internal slot, then
    d. For each property key P of keys, do
      i. If P is a Symbol or CanonicalNumericIndexString(P) is undefined, then
includes: [propertyHelper.js]
features: [harden, lockdown]
---*/

lockdown();

const array = new Uint8Array(1);
const key = Symbol('key');
const value = {};
array[key] = value;
harden(array);

assert(Object.isFrozen(value));
verifyProperty(array, key, { value, writable: false, enumerable: true, configurable: false });
