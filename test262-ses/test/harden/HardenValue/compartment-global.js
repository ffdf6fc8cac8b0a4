// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The global object of a compartment can be hardened, and its code then runs without changing it
features: [harden, lockdown, Compartment]
---*/

lockdown();

const granted = {};
const compartment = new Compartment({ globals: { granted } });
assert.sameValue(harden(compartment.globalThis), compartment.globalThis);

assert(Object.isFrozen(compartment.globalThis));
assert(Object.isFrozen(granted));
assert.sameValue(compartment.evaluate('const local = 1; local + 1'), 2);
assert.throws(TypeError, function () {
  compartment.evaluate('granted = 1');
});
assert.throws(TypeError, function () {
  compartment.evaluate('globalThis.added = 1');
});
assert.sameValue(compartment.globalThis.granted, granted);
