// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: What the conversion of the argument throws is thrown
info: |
  String.prototype.localeCompare ( that )

  4. Let thatString be ? ToString(that).
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
assert.throws(Test262Error, function () {
  'a'.localeCompare({ toString: Test262Error.thrower });
});
assert.throws(TypeError, function () {
  'a'.localeCompare(Symbol());
});
