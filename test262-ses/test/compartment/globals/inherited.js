// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: Inherited properties are not copied
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
features: [Compartment]
---*/

const bag = Object.create({ inherited: 1 }, { own: { value: 2, enumerable: true } });
const compartment = new Compartment({ globals: bag });

assert.sameValue(compartment.evaluate('typeof inherited'), 'undefined');
assert.sameValue(compartment.evaluate('own'), 2);
