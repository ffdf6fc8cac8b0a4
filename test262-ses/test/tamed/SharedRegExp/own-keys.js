// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedregexp
description: The tamed RegExp has no own properties but those that this specification gives it
features: [lockdown, Compartment, RegExp.escape]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const keys = Reflect.ownKeys(SharedRegExp).map(String).sort();
assert.compareArray(keys, ['Symbol(Symbol.species)', 'escape', 'length', 'name', 'prototype']);
assert.compareArray(Object.keys(SharedRegExp), []);
assert.sameValue(Object.getPrototypeOf(SharedRegExp), Function.prototype);
