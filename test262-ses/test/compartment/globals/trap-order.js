// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: The bag is asked for its keys, then for each key in their order for the descriptor and the value
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
    a. Let desc be ? globals.[[GetOwnProperty]](P).
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      i. Let value be ? Get(globals, P).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const log = [];
const symbol = Symbol('s');
const bag = { b: 1, [symbol]: 2, a: 3, 0: 4 };
Object.defineProperty(bag, 'hidden', { value: 5, enumerable: false });
const compartment = new Compartment({ globals: logTraps(bag, 'bag', log) });

assert.compareArray(log, [
  'bag ownKeys',
  'bag getOwnPropertyDescriptor 0',
  'bag get 0',
  'bag getOwnPropertyDescriptor b',
  'bag get b',
  'bag getOwnPropertyDescriptor a',
  'bag get a',
  'bag getOwnPropertyDescriptor hidden',
  'bag getOwnPropertyDescriptor Symbol(s)',
  'bag get Symbol(s)',
]);
log.length = 0;
assert.sameValue(compartment.evaluate('a = 1; b'), 1);
assert.compareArray(log, [], 'the bag is not used any longer');
