// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-compartment-prototype-object
description: Lockdown hardens the Compartment prototype object with its functions
features: [Compartment, lockdown, unlocked]
---*/

const { get } = Object.getOwnPropertyDescriptor(Compartment.prototype, 'globalThis');
assert.sameValue(Object.isFrozen(Compartment.prototype), false);
lockdown();

assert.sameValue(Object.isFrozen(Compartment.prototype), true);
assert.sameValue(Object.isFrozen(Compartment.prototype.evaluate), true);
assert.sameValue(Object.isFrozen(get), true);
assert.sameValue(get.call(new Compartment()).Array, Array);
