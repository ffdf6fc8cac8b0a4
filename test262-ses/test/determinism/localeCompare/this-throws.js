// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-comparison
description: What the conversion of the this value throws is thrown, before the argument is converted
info: |
  String.prototype.localeCompare ( that )

  3. Let S be ? ToString(O).
features: [lockdown, unlocked]
---*/

const before = String.prototype.localeCompare;

lockdown();

const { localeCompare } = String.prototype;
assert.notSameValue(localeCompare, before);
const log = [];
assert.throws(Test262Error, function () {
  localeCompare.call({ toString: Test262Error.thrower }, { toString: () => log.push('that') });
});
assert.compareArray(log, []);
assert.throws(TypeError, function () {
  localeCompare.call(Symbol(), 'a');
});
