// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedmath.random
description: The random of a compartment's Math throws a TypeError
info: |
  Math.random ( )

  1. Throw a TypeError exception.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.throws(TypeError, function () {
  compartment.evaluate('Math.random()');
});
assert.throws(TypeError, function () {
  Reflect.apply(compartment.globalThis.Math.random, Math, []);
});
assert.sameValue(typeof Math.random(), 'number', 'the start compartment keeps its own');
