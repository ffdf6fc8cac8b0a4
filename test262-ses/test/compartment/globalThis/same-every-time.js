// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-compartment.prototype.globalthis
description: The getter returns the same object every time, whatever the name globalThis is bound to
info: |
  get Compartment.prototype.globalThis

  [...]
  3. Return C.[[CompartmentRecord]].[[GlobalObject]].
features: [Compartment]
---*/

const compartment = new Compartment();
const global = compartment.globalThis;

assert.sameValue(compartment.evaluate('globalThis'), global);
compartment.evaluate('globalThis.x = 1; globalThis = null');
assert.sameValue(compartment.globalThis, global);
assert.sameValue(compartment.evaluate('globalThis'), null);
delete global.globalThis;
assert.sameValue(compartment.globalThis, global);
assert.sameValue(compartment.evaluate('x'), 1);
