// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Code sees what a property of the global object becomes as the receiver of another object's assignment
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => x');

compartment.evaluate('Reflect.set({}, "x", 2, globalThis)');
assert.sameValue(read(), 2);
compartment.evaluate('Reflect.set(globalThis, "x", 3)');
assert.sameValue(read(), 3);
compartment.evaluate('Object.create(globalThis).x = 4');
assert.sameValue(read(), 3, 'the property of the object that inherits');
compartment.evaluate('({ __proto__: {}, set(value) { super.x = value; } }).set.call(globalThis, 5)');
assert.sameValue(read(), 5, 'super');
