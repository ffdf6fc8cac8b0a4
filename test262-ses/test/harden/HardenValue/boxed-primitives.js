// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The objects that box primitive values are frozen, and still give them
features: [harden, lockdown]
---*/

lockdown();

const symbol = Symbol('boxed');
[true, 1, 'string', 1n, symbol].forEach(function (primitive) {
  const boxed = Object(primitive);
  boxed.own = {};
  assert.sameValue(harden(boxed), boxed);
  assert(Object.isFrozen(boxed), typeof primitive);
  assert(Object.isFrozen(boxed.own), typeof primitive);
  assert.sameValue(boxed.valueOf(), primitive);
});
