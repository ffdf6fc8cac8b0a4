// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A frozen global object can be read and not be changed
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const write = compartment.evaluate('(value) => { x = value; }');
const writeMap = compartment.globalThis.Function('value', 'Map = value');
Object.freeze(compartment.globalThis);

assert.sameValue(Object.isFrozen(compartment.globalThis), true);
assert.throws(TypeError, () => write(2));
assert.throws(TypeError, () => writeMap(2));
assert.throws(TypeError, () => compartment.evaluate('x = 2'));
assert.throws(TypeError, () => compartment.evaluate('globalThis.y = 2'));
assert.throws(ReferenceError, () => compartment.evaluate('y = 2'));
assert.throws(TypeError, () => compartment.evaluate('delete globalThis.x'));
assert.sameValue(compartment.evaluate('let y = 2; x + y'), 3);
assert.sameValue(compartment.evaluate('Map'), Map);
