// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-global-environment-records
description: A name that the start compartment has is unresolvable in a compartment
features: [Compartment]
---*/

globalThis.ofTheStart = 1;
var alsoOfTheStart = 2;
const compartment = new Compartment();

assert.sameValue(compartment.evaluate('typeof ofTheStart + typeof alsoOfTheStart'), 'undefinedundefined');
assert.throws(ReferenceError, () => compartment.evaluate('ofTheStart'));
assert.throws(ReferenceError, () => compartment.globalThis.eval('alsoOfTheStart'));
assert.throws(ReferenceError, () => compartment.evaluate('ofTheStart = 3'));
assert.sameValue(ofTheStart, 1);
