// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate
description: The tamed Date constructs with the intrinsic Date, whatever the global name stands for
info: |
  Date ( ...values )

  3. Return ? Construct(%Date%, values, NewTarget).
features: [lockdown, Compartment]
---*/

const original = Date;
let calls = 0;
Date = function Date() {
  calls += 1;
};

lockdown();

const date = new (new Compartment().globalThis.Date)(1);
assert.sameValue(Object.getPrototypeOf(date), original.prototype);
assert.sameValue(original.prototype.getTime.call(date), 1);
assert.sameValue(calls, 0);
