// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: What [[OwnPropertyKeys]] of the bag throws is thrown
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  2. Let keys be ? globals.[[OwnPropertyKeys]]().
features: [Compartment]
includes: [compartmentTraps.js]
---*/

assert.throws(Test262Error, () => new Compartment({ globals: throwingTrap({ x: 1 }, 'ownKeys') }));
