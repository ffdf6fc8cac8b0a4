// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The this value of a call of a function of the global object by its name is undefined
info: |
  The WithBaseObject of a Global Environment Record returns undefined.
features: [Compartment]
---*/

const compartment = new Compartment();
const strictThis = compartment.evaluate('(function () { return this; })');
compartment.globalThis.isNaN = strictThis;
compartment.globalThis.f = strictThis;

assert.sameValue(compartment.evaluate('isNaN()'), undefined);
assert.sameValue(compartment.evaluate('f()'), undefined);
assert.sameValue(compartment.evaluate('(0, f)()'), undefined);
assert.sameValue(compartment.evaluate('f?.()'), undefined);
assert.sameValue(compartment.evaluate('globalThis.f()'), compartment.globalThis);
