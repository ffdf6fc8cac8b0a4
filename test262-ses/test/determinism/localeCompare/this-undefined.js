// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: The method throws for undefined and null, before it converts its argument
info: |
  String.prototype.localeCompare ( that )

  2. Perform ? RequireObjectCoercible(O).
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
const that = { toString: Test262Error.thrower };
for (const value of [undefined, null]) {
  assert.throws(TypeError, function () {
    localeCompare.call(value, that);
  });
}
