// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedmath.random
description: Random numbers
defence: no-random
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
assert.throws(TypeError, () => compartment.evaluate('Math.random()'));
assert.throws(TypeError, () => compartment.evaluate('Reflect.apply(Math.random, null, [])'));
assert.notSameValue(compartment.evaluate('Math.random'), Math.random);
