// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: The Date of the start compartment as NewTarget gives no current time
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.throws(TypeError, function () {
  Reflect.construct(SharedDate, [], Date);
});
assert.sameValue(Reflect.construct(SharedDate, [1], Date).getTime(), 1);
