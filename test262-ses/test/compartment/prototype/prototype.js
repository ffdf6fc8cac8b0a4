// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-compartment-prototype-object
description: The Compartment prototype object is an ordinary object and no Compartment object
info: |
  It is an ordinary object whose [[Prototype]] is %Object.prototype%.
features: [Compartment, unlocked]
---*/

assert.sameValue(Object.getPrototypeOf(Compartment.prototype), Object.prototype);
assert.sameValue(Object.isExtensible(Compartment.prototype), true);
assert.throws(TypeError, () => Compartment.prototype.name);
assert.throws(TypeError, () => Compartment.prototype.globalThis);
assert.throws(TypeError, () => Compartment.prototype.evaluate(''));
