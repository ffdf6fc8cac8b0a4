// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: The prototype of an error comes from NewTarget
info: |
  Error ( ...args )

  3. Return ? Construct(%Error%, args, newTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
function NewTarget() {}
const error = Reflect.construct(SharedError, ['m'], NewTarget);
assert.sameValue(Object.getPrototypeOf(error), NewTarget.prototype);
assert.sameValue(Object.prototype.toString.call(error), '[object Error]');
assert.sameValue(error.message, 'm');

NewTarget.prototype = null;
const fallback = Reflect.construct(SharedError, [], NewTarget);
assert.sameValue(Object.getPrototypeOf(fallback), Error.prototype);
