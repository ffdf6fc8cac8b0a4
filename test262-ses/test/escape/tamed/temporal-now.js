// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedtemporal
description: The clock of Temporal
defence: tamed-globals
features: [Compartment, lockdown, Temporal]
---*/

lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate('"Now" in Temporal'), false);
assert.throws(TypeError, () => compartment.evaluate('Temporal.Now.instant()'));
