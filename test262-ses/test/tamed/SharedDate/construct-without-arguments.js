// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: Constructed without arguments the Date of a compartment throws a TypeError
info: |
  Date ( ...values )

  2. If values is empty, throw a TypeError exception.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.throws(TypeError, function () {
  compartment.evaluate('new Date()');
});
assert.throws(TypeError, function () {
  compartment.evaluate('new Date');
});
assert.sameValue(compartment.evaluate('new Date(0)').getTime(), 0);
