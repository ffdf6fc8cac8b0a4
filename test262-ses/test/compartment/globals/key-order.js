// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: Globals that are given come after those of the table in the order of the bag
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
features: [Compartment]
---*/

const symbol = Symbol('symbol');
const { globalThis: global } = new Compartment({ globals: { b: 1, [symbol]: 2, Map: 3, a: 4, 1: 5, 0: 6 } });
const keys = Reflect.ownKeys(global);

assert.compareArray(keys.slice(0, 3), ['0', '1', 'globalThis']);
assert.compareArray(keys.slice(-3), ['b', 'a', symbol]);
assert(keys.indexOf('Map') < keys.indexOf('Number'), 'one that replaces another keeps its place');
