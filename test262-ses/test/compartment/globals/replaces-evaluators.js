// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: Globals called Function and Compartment replace the names
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { Function: 'f', Compartment } });

assert.sameValue(compartment.evaluate('Function'), 'f');
assert.sameValue(compartment.evaluate('typeof (() => {}).call'), 'function');
assert.sameValue(compartment.evaluate('Compartment'), Compartment, 'that of the start compartment');
