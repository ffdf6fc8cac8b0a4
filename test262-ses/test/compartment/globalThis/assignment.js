// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-compartment.prototype.globalthis
description: The global object cannot be replaced
info: |
  Compartment.prototype.globalThis is an accessor property whose set accessor function is undefined.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const global = compartment.globalThis;

assert.sameValue(Reflect.set(compartment, 'globalThis', { x: 2 }), false);
assert.sameValue(compartment.globalThis, global);
assert.sameValue(compartment.evaluate('x'), 1);
