// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedmath-object
description: A compartment that was handed the original Math gives random numbers
features: [lockdown, Compartment]
---*/

lockdown();

assert.throws(TypeError, function () {
  new Compartment().evaluate('Math.random()');
});
const compartment = new Compartment({ globals: { Math } });
assert.sameValue(compartment.globalThis.Math, Math);
assert.sameValue(compartment.evaluate('Math.random() < 1'), true);
