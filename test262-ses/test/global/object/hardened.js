// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The global object of a compartment can be hardened, and all code sees that it is
features: [Compartment, harden, lockdown]
---*/

lockdown();
const compartment = new Compartment({ globals: { x: { y: 1 } } });
const write = compartment.evaluate('(value) => { x = value; }');

assert.sameValue(harden(compartment.globalThis), compartment.globalThis);
assert.sameValue(Object.isFrozen(compartment.evaluate('x')), true);
assert.throws(TypeError, () => write(1));
assert.throws(TypeError, () => compartment.evaluate('Array = 1'));
assert.throws(TypeError, () => compartment.evaluate('globalThis.z = 1'));
assert.throws(ReferenceError, () => compartment.evaluate('z = 1'));
assert.sameValue(compartment.evaluate('let z = 1; x.y + z'), 2);
