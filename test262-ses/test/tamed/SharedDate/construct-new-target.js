// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: The prototype of a date comes from NewTarget
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
function NewTarget() {}
const date = Reflect.construct(SharedDate, [1], NewTarget);
assert.sameValue(Object.getPrototypeOf(date), NewTarget.prototype);
assert.sameValue(Date.prototype.getTime.call(date), 1);

NewTarget.prototype = null;
const fallback = Reflect.construct(SharedDate, [2], NewTarget);
assert.sameValue(Object.getPrototypeOf(fallback), Date.prototype);
assert.sameValue(fallback.getTime(), 2);
