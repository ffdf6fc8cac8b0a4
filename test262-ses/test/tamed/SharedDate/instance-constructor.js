// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate-objects
description: In a compartment the constructor of a date is its Date, whoever made the date
features: [lockdown, Compartment]
---*/

lockdown();

const handed = new Date(1);
const compartment = new Compartment({ globals: { handed } });
assert.sameValue(compartment.evaluate('new Date(0).constructor === Date'), true);
assert.sameValue(compartment.evaluate('handed.constructor === Date'), true);
assert.sameValue(compartment.evaluate('handed instanceof Date'), true);
assert.sameValue(compartment.evaluate('new handed.constructor(2).getTime()'), 2);
assert.throws(TypeError, function () {
  compartment.evaluate('new handed.constructor()');
});
