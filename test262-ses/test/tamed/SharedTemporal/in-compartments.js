// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedtemporal-object
description: All compartments that are made after lockdown have the same Temporal, and it is not the start compartment's
features: [lockdown, Compartment, Temporal]
---*/

lockdown();

const compartment = new Compartment();
const SharedTemporal = compartment.globalThis.Temporal;
assert.notSameValue(SharedTemporal, Temporal);
assert.sameValue(compartment.evaluate('Temporal'), SharedTemporal);
assert.sameValue(new Compartment().globalThis.Temporal, SharedTemporal);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.Temporal'), SharedTemporal);
