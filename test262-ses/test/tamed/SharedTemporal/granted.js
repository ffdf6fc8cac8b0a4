// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedtemporal-object
description: A compartment that was handed the original Temporal tells the time
features: [lockdown, Compartment, Temporal]
---*/

lockdown();

const compartment = new Compartment({ globals: { Temporal } });
assert.sameValue(compartment.globalThis.Temporal, Temporal);
assert.sameValue(compartment.evaluate('typeof Temporal.Now.instant().epochMilliseconds'), 'number');
assert.sameValue('Now' in new Compartment().globalThis.Temporal, false);
