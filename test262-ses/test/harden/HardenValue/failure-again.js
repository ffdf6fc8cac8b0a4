// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An object whose fault remains fails again
features: [harden, lockdown]
---*/

lockdown();

const object = { failing: new Proxy({}, { getPrototypeOf: Test262Error.thrower }) };
for (let time = 1; time <= 2; time++) {
  assert.throws(Test262Error, function () {
    harden(object);
  }, 'time ' + time);
  assert.throws(Test262Error, function () {
    harden(object.failing);
  }, 'alone, time ' + time);
}
