// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: What the prototype getter of NewTarget throws is thrown
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
const newTarget = Object.defineProperty(function () {}.bind(), 'prototype', { get: Test262Error.thrower });
assert.throws(Test262Error, function () {
  Reflect.construct(SharedDate, [0], newTarget);
});
