// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: What the prototype getter of NewTarget throws is thrown
info: |
  RegExp ( pattern, flags )

  1. If NewTarget is not undefined, return ? Construct(%RegExp%, « pattern, flags », NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const newTarget = Object.defineProperty(function () {}.bind(), 'prototype', { get: Test262Error.thrower });
assert.throws(Test262Error, function () {
  Reflect.construct(SharedRegExp, ['a'], newTarget);
});
