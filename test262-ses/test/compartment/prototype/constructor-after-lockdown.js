// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.constructor
description: After lockdown the constructor property does not lead to the Compartment of the start compartment
info: |
  Lockdown replaces it by %InertCompartment%.
features: [Compartment, lockdown]
---*/

lockdown();
const { constructor } = Compartment.prototype;

assert.notSameValue(constructor, Compartment);
assert.sameValue(constructor.prototype, Compartment.prototype);
assert.throws(TypeError, () => new constructor());
assert.throws(TypeError, () => constructor());
assert.throws(TypeError, () => new (class extends constructor {})());
assert(new Compartment() instanceof constructor);
