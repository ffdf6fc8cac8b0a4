// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-objects
description: Two compartments make a module each from one source, and share nothing but what they are given
info: |
  It holds no authority: a module that runs comes into being in a compartment, and each compartment can make its own
  from the same source.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const source = new ModuleSource('export let count = 0; export function increment() { count += 1; }');
const one = compartmentOf({ m: source }).importNow('m');
const two = compartmentOf({ m: source }).importNow('m');

assert.notSameValue(one, two);
assert.notSameValue(one.increment, two.increment);
one.increment();
one.increment();
assert.sameValue(one.count, 2);
assert.sameValue(two.count, 0);
