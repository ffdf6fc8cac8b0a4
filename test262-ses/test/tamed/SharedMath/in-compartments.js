// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedmath-object
description: All compartments that are made after lockdown have the same Math, and it is not the start compartment's
info: |
  The Tamed Math Object

  It is the `Math` of every compartment that is made after lockdown.
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
const SharedMath = compartment.globalThis.Math;
assert.notSameValue(SharedMath, Math);
assert.sameValue(compartment.evaluate('Math'), SharedMath);
assert.sameValue(new Compartment().globalThis.Math, SharedMath);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.Math'), SharedMath);
