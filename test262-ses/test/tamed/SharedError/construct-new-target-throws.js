// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharederror
description: What the prototype getter of NewTarget throws is thrown, before the message is converted
info: |
  Error ( ...args )

  3. Return ? Construct(%Error%, args, newTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedError = compartment.globalThis.Error;
assert.notSameValue(SharedError, Error);
const log = [];
const newTarget = Object.defineProperty(function () {}.bind(), 'prototype', { get: Test262Error.thrower });
assert.throws(Test262Error, function () {
  Reflect.construct(SharedError, [{ toString: () => log.push('message') }], newTarget);
});
assert.compareArray(log, []);
