// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: A guest that was there before makes compartments after a lockdown that failed
defence: no-compartment-after-failure
features: [Compartment, lockdown, unlocked]
---*/

const guest = new Compartment();
Object.defineProperty(Map, 'planted', { value: {} });
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => guest.evaluate('new Compartment()'));
