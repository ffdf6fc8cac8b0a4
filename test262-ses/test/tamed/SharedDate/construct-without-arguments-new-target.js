// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: Without arguments NewTarget is not asked for its prototype
info: |
  Date ( ...values )

  2. If values is empty, throw a TypeError exception.
  3. Return ? Construct(%Date%, values, NewTarget).
includes: [hardenLogTraps.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
const log = [];
const newTarget = hardenLogTraps(log, 'newTarget', function () {});
assert.throws(TypeError, function () {
  Reflect.construct(SharedDate, [], newTarget);
});
assert.compareArray(log, []);

Reflect.construct(SharedDate, [0], newTarget);
assert.compareArray(log, ['newTarget.get prototype']);
