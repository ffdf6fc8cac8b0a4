// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-locale-independent-method
description: The methods throw for a this value that the methods without a locale throw for
info: |
  Locale-Independent Methods

  2. Return ? Call(F.[[LocaleIndependent]], the this value).
includes: [localeMethods.js]
features: [lockdown, unlocked]
---*/

lockdown();

localeMethods.forEach(function ([prototype, name, , before]) {
  const method = prototype[name];
  assert.notSameValue(method, before, name);
  assert.throws(TypeError, function () {
    method.call(undefined);
  }, name);
});
for (const { prototype } of [BigInt, Date, Number]) {
  assert.throws(TypeError, function () {
    prototype.toLocaleString.call({});
  });
}
assert.throws(Test262Error, function () {
  String.prototype.toLocaleLowerCase.call({ toString: Test262Error.thrower });
});
