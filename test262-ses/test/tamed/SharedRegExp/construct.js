// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedregexp
description: Constructed, RegExp makes a new regular expression of whatever it is given
info: |
  RegExp ( pattern, flags )

  1. If NewTarget is not undefined, return ? Construct(%RegExp%, « pattern, flags », NewTarget).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const pattern = /a/g;
const copy = new SharedRegExp(pattern);
assert.notSameValue(copy, pattern);
assert.sameValue(String(copy), '/a/g');
assert.sameValue(copy.lastIndex, 0);
assert.sameValue(Object.getPrototypeOf(copy), RegExp.prototype);
assert.compareArray(Reflect.ownKeys(copy), ['lastIndex']);
assert.sameValue(String(new SharedRegExp(pattern, 'm')), '/a/m');
assert.sameValue(String(new SharedRegExp()), '/(?:)/');
