// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A data property of a typed array that is no element is frozen, and its value hardened
info: |
  FreezeForHarden ( O )

  1. If O has a [[TypedArrayName]] internal slot, then
    d. For each property key P of keys, do
      i. If P is a Symbol or CanonicalNumericIndexString(P) is undefined, then
        2. If IsDataDescriptor(desc) is true, then
          a. Perform ! DefinePropertyOrThrow(O, P, PropertyDescriptor { [[Configurable]]: false, [[Writable]]: false }).
includes: [propertyHelper.js]
features: [harden, lockdown]
---*/

lockdown();

const array = new Uint8Array(1);
const value = { own: {} };
array.property = value;
harden(array);

assert(Object.isFrozen(value));
assert(Object.isFrozen(value.own));
verifyProperty(array, 'property', { value, writable: false, enumerable: true, configurable: false });
