// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: Constructed with undefined the Date of a compartment makes an invalid date
info: |
  Date ( ...values )

  2. If values is empty, throw a TypeError exception.
  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.notSameValue(compartment.globalThis.Date, Date);
const date = compartment.evaluate('new Date(undefined)');
assert.sameValue(date.getTime(), NaN);
assert.sameValue(date instanceof Date, true);
