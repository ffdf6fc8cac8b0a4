// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: What the constructor getter of a pattern throws is thrown, and only a call without flags asks for it
info: |
  RegExp ( pattern, flags )

    b. If patternIsRegExp is true, then
      i. Let patternConstructor be ? Get(pattern, "constructor").
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const pattern = Object.defineProperty(/a/, 'constructor', { get: Test262Error.thrower });
assert.throws(Test262Error, function () {
  SharedRegExp(pattern);
});
assert.sameValue(String(SharedRegExp(pattern, 'g')), '/a/g');
assert.sameValue(String(new SharedRegExp(pattern)), '/a/');

const unlike = Object.defineProperty({ toString: () => 'b' }, 'constructor', { get: Test262Error.thrower });
assert.sameValue(String(SharedRegExp(unlike)), '/b/');
