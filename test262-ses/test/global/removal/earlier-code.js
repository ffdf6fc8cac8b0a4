// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A name whose property is deleted is unresolvable at once for code that was evaluated before
features: [Compartment, live-global-removal]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const readX = compartment.evaluate('() => x');
const readMap = compartment.evaluate('() => Map');
const writeX = compartment.globalThis.Function('x = 2');

assert.sameValue(readX(), 1);
assert.sameValue(readMap(), Map);
delete compartment.globalThis.x;
compartment.evaluate('delete globalThis.Map');
assert.throws(ReferenceError, () => readX());
assert.throws(ReferenceError, () => readMap());
assert.throws(ReferenceError, () => writeX());
assert.sameValue('x' in compartment.globalThis, false);
