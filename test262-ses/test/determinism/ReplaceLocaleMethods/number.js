// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown toLocaleString of a Number is what toString is
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment]
---*/

lockdown();

assert.sameValue((1234567.5).toLocaleString('de'), '1234567.5');
assert.sameValue(new Compartment().evaluate('(1234567.5).toLocaleString()'), '1234567.5');
assert.sameValue(NaN.toLocaleString('ar'), 'NaN');
assert.sameValue((10).toLocaleString(2), '10', 'an argument is no radix');
assert.sameValue((0.5).toLocaleString('en', { style: 'percent' }), '0.5');
