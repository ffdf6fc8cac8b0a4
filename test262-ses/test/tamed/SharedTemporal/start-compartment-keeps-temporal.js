// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-sharedtemporal-object
description: The start compartment keeps its own Temporal, which tells the time
features: [lockdown, Compartment, Temporal]
---*/

const before = Temporal;

lockdown();

assert.sameValue(Temporal, before);
assert.notSameValue(new Compartment().globalThis.Temporal, Temporal);
assert.sameValue(Temporal.Now.instant() instanceof Temporal.Instant, true);
