// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: Before lockdown the constructor property of every function is the Function of the start compartment
info: |
  NOTE Isolation is promised only for compartments that are made after lockdown.
features: [Compartment, unlocked]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('(() => {}).constructor'), Function);
assert.notSameValue(compartment.evaluate('Function'), Function);
assert.sameValue(compartment.evaluate('Function("return x").constructor'), Function);
