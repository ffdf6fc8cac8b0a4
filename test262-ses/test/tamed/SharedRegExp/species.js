// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedregexp
description: RegExp has the Symbol.species accessor, and split and matchAll construct it
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedRegExp = compartment.globalThis.RegExp;
assert.notSameValue(SharedRegExp, RegExp);
const desc = Object.getOwnPropertyDescriptor(SharedRegExp, Symbol.species);
assert.sameValue(desc.get, Object.getOwnPropertyDescriptor(RegExp, Symbol.species).get);
assert.sameValue(desc.set, undefined);
assert.sameValue(desc.enumerable, false);
assert.sameValue(desc.configurable, false);
assert.sameValue(SharedRegExp[Symbol.species], SharedRegExp);

assert.compareArray(compartment.evaluate('"a-b-c".split(/-/)'), ['a', 'b', 'c']);
assert.compareArray(compartment.evaluate('"a1b2".split(/(\\d)/)'), ['a', '1', 'b', '2', '']);
assert.compareArray(compartment.evaluate('Array.from("a1b2".matchAll(/\\d/g), String)'), ['1', '2']);
