// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedtemporal
description: The tamed Temporal is an ordinary object that inherits from %Object.prototype%
features: [lockdown, Compartment, Temporal]
---*/

lockdown();

const compartment = new Compartment();
const SharedTemporal = compartment.globalThis.Temporal;
assert.notSameValue(SharedTemporal, Temporal);
assert.sameValue(Object.getPrototypeOf(SharedTemporal), Object.prototype);
assert.sameValue(Object.prototype.toString.call(SharedTemporal), '[object Temporal]');
assert.sameValue(typeof SharedTemporal, 'object');
