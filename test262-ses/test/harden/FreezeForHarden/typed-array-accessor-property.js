// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: An accessor property of a typed array becomes non-configurable, and its functions are hardened
info: |
  FreezeForHarden ( O )

  1. If O has a [[TypedArrayName]] internal slot, then
    d. For each property key P of keys, do
      i. If P is a Symbol or CanonicalNumericIndexString(P) is undefined, then
        3. Else,
          a. Perform ! DefinePropertyOrThrow(O, P, PropertyDescriptor { [[Configurable]]: false }).
features: [harden, lockdown]
---*/

lockdown();

const array = new Uint8Array(1);
const get = function () {
  throw new Test262Error('the getter was called');
};
const set = function (value) {};
Object.defineProperty(array, 'accessor', { get, set, enumerable: true, configurable: true });
harden(array);

const desc = Object.getOwnPropertyDescriptor(array, 'accessor');
assert.sameValue(desc.get, get);
assert.sameValue(desc.set, set);
assert.sameValue(desc.enumerable, true);
assert.sameValue(desc.configurable, false);
assert(Object.isFrozen(get));
assert(Object.isFrozen(set));
