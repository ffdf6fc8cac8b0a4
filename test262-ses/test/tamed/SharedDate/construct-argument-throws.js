// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: What the conversion of an argument throws is thrown
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.throws(Test262Error, function () {
  new SharedDate({ [Symbol.toPrimitive]: Test262Error.thrower });
});
assert.throws(TypeError, function () {
  new SharedDate(1n);
});
assert.throws(TypeError, function () {
  new SharedDate(Symbol());
});
