// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedmath.random
description: The random of a compartment's Math is a built-in function without parameters, and no constructor
includes: [isConstructor.js]
features: [lockdown, Compartment]
---*/

lockdown();

const { random } = new Compartment().globalThis.Math;
assert.notSameValue(random, Math.random);
assert.sameValue(random.name, 'random');
assert.sameValue(random.length, 0);
assert.sameValue(Object.getPrototypeOf(random), Function.prototype);
assert.compareArray(Reflect.ownKeys(random).sort(), ['length', 'name']);
assert.sameValue(isConstructor(random), false);
