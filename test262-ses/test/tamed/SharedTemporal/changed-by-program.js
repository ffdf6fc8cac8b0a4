// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedtemporal
description: The tamed Temporal has what Temporal had initially
features: [lockdown, Compartment, Temporal, unlocked]
---*/

const { Instant } = Temporal;
Temporal.Instant = { now: Temporal.Now };
Temporal.Now2 = Temporal.Now;

lockdown();

const SharedTemporal = new Compartment().globalThis.Temporal;
assert.notSameValue(SharedTemporal, Temporal);
assert.sameValue(SharedTemporal.Instant, Instant);
assert.sameValue('Now2' in SharedTemporal, false);
