// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment to a name that the global object inherits makes an own property
info: |
  The global object of a compartment is an ordinary extensible object whose prototype is %Object.prototype%.
features: [Compartment, unlocked]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('toString'), Object.prototype.toString);
compartment.evaluate('toString = 1');
assert.sameValue(Object.hasOwn(compartment.globalThis, 'toString'), true);
assert.sameValue(compartment.evaluate('toString'), 1);
assert.sameValue(typeof Object.prototype.toString, 'function');
