// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown toLocaleString of a typed array is what toString is
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment]
---*/

lockdown();

assert.sameValue(new Float64Array([1234.5, 1]).toLocaleString('de'), '1234.5,1');
assert.sameValue(new Compartment().evaluate('new Uint16Array([1000, 2000]).toLocaleString()'), '1000,2000');
assert.sameValue(new BigInt64Array([1000n]).toLocaleString('de'), '1000');
