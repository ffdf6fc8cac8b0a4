// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate.now
description: The current time from the constructor of a Date
defence: no-clock
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
assert.throws(TypeError, () => compartment.evaluate(`new Date(0).constructor.now.call(null)`));
assert.throws(TypeError, () => compartment.globalThis.Function(`return (new Date(0).constructor.now.call(null))`)());
