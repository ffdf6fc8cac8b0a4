// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: What one compartment makes is an instance of the constructors of every other
info: |
  NOTE All compartments of a realm share its intrinsic objects, so an array made in one is an instance of Array in every
  other.
features: [Compartment]
---*/

const a = new Compartment();
const b = new Compartment();
b.globalThis.values = a.evaluate('[[], {}, () => {}, new Map(), /x/, new Error(), new TypeError(), Promise.resolve()]');

assert.sameValue(b.evaluate('values[0] instanceof Array && values[2] instanceof Function'), true);
assert.sameValue(b.evaluate('values.every((value) => value instanceof Object)'), true);
assert.sameValue(b.evaluate('values[3] instanceof Map && values[4] instanceof RegExp'), true);
assert.sameValue(b.evaluate('values[5] instanceof Error && values[6] instanceof TypeError'), true);
assert.sameValue(b.evaluate('Promise.resolve(values[7]) === values[7]'), true);
assert.notSameValue(a.globalThis, b.globalThis);
