// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: Until lockdown compartments have the Temporal of the start compartment, and keep it
features: [lockdown, Compartment, Temporal, unlocked]
---*/

const before = new Compartment();
assert.sameValue(before.globalThis.Temporal, Temporal);

lockdown();

assert.sameValue(before.globalThis.Temporal, Temporal);
assert.sameValue('Now' in before.evaluate('new Compartment()').globalThis.Temporal, false);
