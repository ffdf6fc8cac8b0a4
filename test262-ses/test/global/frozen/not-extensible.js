// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global object that is not extensible gets no new names, those that it has may change
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
Object.preventExtensions(compartment.globalThis);

assert.throws(TypeError, () => compartment.evaluate('globalThis.y = 1'));
assert.sameValue(compartment.evaluate('typeof y'), 'undefined');
assert.sameValue(compartment.evaluate('x = 2; Map = 3; x + Map'), 5);
assert.sameValue(Reflect.setPrototypeOf(compartment.globalThis, null), false);
