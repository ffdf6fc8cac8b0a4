// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-properties-of-the-compartment-prototype-object
description: All compartments share one Compartment prototype object
info: |
  It is shared by all compartments of a realm.
features: [Compartment]
---*/

const parent = new Compartment();
const child = parent.evaluate('new Compartment({ globals: { x: 1 } })');

assert.sameValue(parent.globalThis.Compartment.prototype, Compartment.prototype);
assert.sameValue(Object.getPrototypeOf(child), Compartment.prototype);
assert.sameValue(Compartment.prototype.evaluate.call(child, 'x'), 1);
