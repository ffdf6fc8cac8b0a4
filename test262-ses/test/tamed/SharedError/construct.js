// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: Constructed, Error makes an error
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
const error = new SharedError('m');
assert.sameValue(Object.getPrototypeOf(error), Error.prototype);
assert.sameValue(Object.prototype.toString.call(error), '[object Error]');
verifyProperty(error, 'message', { value: 'm', writable: true, enumerable: false, configurable: true });
assert.sameValue(Object.hasOwn(new SharedError(), 'message'), false);
assert.sameValue(Object.isExtensible(error), true);
