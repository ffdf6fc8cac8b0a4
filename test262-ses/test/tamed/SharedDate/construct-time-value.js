// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: Constructed with a number, a string or a Date the Date of a compartment makes the date that it says
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const handed = new Date(4);
const compartment = new Compartment({ globals: { handed } });
assert.notSameValue(compartment.globalThis.Date, Date);
assert.sameValue(compartment.evaluate('new Date(1)').getTime(), 1);
assert.sameValue(compartment.evaluate('new Date(-1.9)').getTime(), -1);
assert.sameValue(compartment.evaluate('new Date("1970-01-01T00:00:00.003Z")').getTime(), 3);
assert.sameValue(compartment.evaluate('new Date(handed)').getTime(), 4);
assert.sameValue(compartment.evaluate('new Date("rubbish")').getTime(), NaN);
