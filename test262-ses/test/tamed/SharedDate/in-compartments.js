// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate-objects
description: All compartments that are made after lockdown have the same Date, and it is not the start compartment's
info: |
  The Tamed Date Constructor

  It is the `Date` of every compartment that is made after lockdown, and after lockdown the initial value of
  %Date.prototype%`.constructor`.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedDate = compartment.globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.sameValue(compartment.evaluate('Date'), SharedDate);
assert.sameValue(new Compartment().globalThis.Date, SharedDate);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.Date'), SharedDate);
assert.sameValue(Date.prototype.constructor, SharedDate);
