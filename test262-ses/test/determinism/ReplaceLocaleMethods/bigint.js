// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown toLocaleString of a BigInt is what toString is
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment]
---*/

lockdown();

assert.sameValue(1234567n.toLocaleString('de'), '1234567');
assert.sameValue(new Compartment().evaluate('(-1234567n).toLocaleString()'), '-1234567');
assert.sameValue(Object(10n).toLocaleString(2), '10', 'an argument is no radix');
