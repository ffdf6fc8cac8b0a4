// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: Error takes a cause, called or constructed
info: |
  Error ( ...args )

  3. Return ? Construct(%Error%, args, newTarget).
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
const cause = {};
for (const error of [SharedError('m', { cause }), new SharedError('m', { cause })]) {
  verifyProperty(error, 'cause', { value: cause, writable: true, enumerable: false, configurable: true });
}
assert.sameValue(Object.hasOwn(new SharedError('m', {}), 'cause'), false);
