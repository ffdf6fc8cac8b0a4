// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A compartment after a lockdown that failed has what was not repaired
defence: no-compartment-after-failure
features: [Compartment, lockdown, unlocked]
---*/

Object.defineProperty(Map, 'planted', { value: {} });
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => new Compartment());
assert.throws(TypeError, () => new Compartment({ globals: {} }));
