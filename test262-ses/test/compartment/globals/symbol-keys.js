// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: Properties whose keys are symbols are copied
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
  3. For each property key P of keys, do
features: [Compartment]
---*/

const key = Symbol('key');
const hidden = Symbol('hidden');
const bag = { [key]: 1, [Symbol.toStringTag]: 'Global' };
Object.defineProperty(bag, hidden, { value: 2, enumerable: false });
const { globalThis: global } = new Compartment({ globals: bag });

assert.sameValue(global[key], 1);
assert.sameValue(Object.prototype.toString.call(global), '[object Global]');
assert.sameValue(hidden in global, false);
