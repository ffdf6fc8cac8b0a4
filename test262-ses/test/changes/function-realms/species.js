// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-function-realms
description: The species of an array is a constructor of a compartment where a program says so
features: [Compartment]
---*/

const compartment = new Compartment();
const Sub = compartment.evaluate('(class Sub extends Array {})');

assert.sameValue(new Sub(1, 2).map((x) => x) instanceof Sub, true);
assert.sameValue(Object.getPrototypeOf(compartment.evaluate('[1, 2].map((x) => x)')), Array.prototype);
assert.sameValue(compartment.evaluate('[1, 2].slice() instanceof Array'), true);
