// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: The global object as its own prototype
defence: no-circle
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate("Reflect.setPrototypeOf(globalThis, globalThis)"), false);
