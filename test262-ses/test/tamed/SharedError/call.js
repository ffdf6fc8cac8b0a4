// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: Called as a function, Error makes an error
info: |
  Error ( ...args )

  2. If newTarget is undefined, set newTarget to the active function object.
includes: [propertyHelper.js]
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
const error = SharedError('m');
assert.sameValue(Object.getPrototypeOf(error), Error.prototype);
assert.sameValue(Object.prototype.toString.call(error), '[object Error]');
assert.sameValue(String(error), 'Error: m');
verifyProperty(error, 'message', { value: 'm', writable: true, enumerable: false, configurable: true });
assert.sameValue(Object.hasOwn(SharedError(), 'message'), false);
