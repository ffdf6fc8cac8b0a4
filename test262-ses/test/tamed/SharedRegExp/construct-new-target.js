// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: The prototype of a regular expression comes from NewTarget
info: |
  RegExp ( pattern, flags )

  1. If NewTarget is not undefined, return ? Construct(%RegExp%, « pattern, flags », NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
function NewTarget() {}
const regExp = Reflect.construct(SharedRegExp, ['a', 'g'], NewTarget);
assert.sameValue(Object.getPrototypeOf(regExp), NewTarget.prototype);
assert.sameValue(RegExp.prototype.test.call(regExp, 'a'), true);

NewTarget.prototype = null;
const fallback = Reflect.construct(SharedRegExp, ['a'], NewTarget);
assert.sameValue(Object.getPrototypeOf(fallback), RegExp.prototype);

assert.sameValue(Object.getPrototypeOf(Reflect.construct(SharedRegExp, ['a'], Date)), Date.prototype);
