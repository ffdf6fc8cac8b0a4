// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened Compartment object still evaluates, and its global object is not reached
features: [harden, lockdown, Compartment]
---*/

lockdown();

const compartment = harden(new Compartment());

assert(Object.isFrozen(compartment));
assert.sameValue(Object.isExtensible(compartment.globalThis), true);
compartment.globalThis.added = 1;
assert.sameValue(compartment.evaluate('added + 1'), 2);
