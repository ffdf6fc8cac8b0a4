// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: After lockdown the locale methods of a Date are those without a locale
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
features: [lockdown, Compartment]
---*/

lockdown();

const date = new Date(2026, 0, 2, 3, 4, 5);
for (const options of [[], ['de'], ['ar-EG', { dateStyle: 'full' }]]) {
  assert.sameValue(date.toLocaleString(...options), date.toString());
  assert.sameValue(date.toLocaleDateString(...options), date.toDateString());
  assert.sameValue(date.toLocaleTimeString(...options), date.toTimeString());
}
assert.sameValue(new Compartment().evaluate('new Date(NaN).toLocaleString("de")'), 'Invalid Date');
