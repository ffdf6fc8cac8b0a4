// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: What the conversion of the message, or the cause getter, throws is thrown
info: |
  Error ( ...args )

  3. Return ? Construct(%Error%, args, newTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
const message = { toString: Test262Error.thrower };
const options = Object.defineProperty({}, 'cause', { get: Test262Error.thrower });
assert.throws(Test262Error, function () {
  SharedError(message);
});
assert.throws(Test262Error, function () {
  new SharedError(message);
});
assert.throws(Test262Error, function () {
  new SharedError('m', options);
});
