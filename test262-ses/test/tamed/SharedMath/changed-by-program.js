// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedmath
description: The tamed Math has the properties that Math has initially, whatever the program did to it
info: |
  The Tamed Math Object

  It is an ordinary object whose prototype is %Object.prototype% and which has the properties that %Math% has initially,
  but for "random".
features: [lockdown, Compartment, unlocked]
---*/

const { max, random } = Math;
Math.max = () => 'changed';
Math.random = () => 'changed';
Math.added = 'added';
delete Math.min;

lockdown();

const SharedMath = new Compartment().globalThis.Math;
assert.sameValue(SharedMath.max, max);
assert.sameValue(SharedMath.min(1, 2), 1);
assert.sameValue('added' in SharedMath, false);
assert.notSameValue(SharedMath.random, random);
assert.throws(TypeError, function () {
  SharedMath.random();
});
