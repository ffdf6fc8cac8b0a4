// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Code may freeze its own global object
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => x');

assert.sameValue(compartment.evaluate('Object.freeze(globalThis)'), compartment.globalThis);
assert.sameValue(compartment.evaluate('Object.isFrozen(globalThis)'), true);
assert.sameValue(read(), 1);
assert.throws(TypeError, () => {
  'use strict';
  compartment.globalThis.x = 2;
});
assert.sameValue(new Compartment().evaluate('Object.isFrozen(globalThis)'), false);
