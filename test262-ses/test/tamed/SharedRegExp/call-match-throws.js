// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: What the Symbol.match getter of the pattern throws is thrown
info: |
  RegExp ( pattern, flags )

    a. Let patternIsRegExp be ? IsRegExp(pattern).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
let asked = 0;
const pattern = Object.defineProperty({}, Symbol.match, {
  get() {
    asked += 1;
    throw new Test262Error();
  },
});
assert.throws(Test262Error, function () {
  SharedRegExp(pattern);
});
assert.sameValue(asked, 1);
assert.throws(Test262Error, function () {
  SharedRegExp(pattern, 'g');
});
assert.throws(Test262Error, function () {
  new SharedRegExp(pattern);
});
