// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor of a compartment that the start compartment hands to a guest
defence: inert-compartment
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
const guest = new Compartment({ globals: { compartment } });
const found = guest.evaluate('compartment.constructor');
assert.notSameValue(found, Compartment);
assert.throws(TypeError, () => guest.evaluate('new compartment.constructor()'));
