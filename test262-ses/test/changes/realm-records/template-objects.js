// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-realm-record-fields
description: The same text has a template object in each compartment
features: [Compartment]
---*/

const source = '((strings) => strings)`text`';
const a = new Compartment();
const b = new Compartment();

assert.notSameValue(a.evaluate(source), b.evaluate(source));
assert.sameValue(Object.getPrototypeOf(a.evaluate(source)), Array.prototype);
assert(Object.isFrozen(a.evaluate(source)));
