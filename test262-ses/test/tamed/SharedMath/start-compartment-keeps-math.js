// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedmath-object
description: The start compartment keeps its own Math, which gives random numbers
features: [lockdown, Compartment]
---*/

const before = Math;
const { random } = Math;

lockdown();

assert.sameValue(Math, before);
assert.sameValue(Math.random, random);
assert.sameValue(Math.random() < 1, true);
assert(Object.isFrozen(Math));
assert.notSameValue(new Compartment().globalThis.Math, Math);
