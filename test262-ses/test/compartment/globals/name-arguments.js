// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A global may be called arguments
info: |
  DefineCompartmentGlobals ( compartmentRec, globals )

  [...]
  3. For each property key P of keys, do
    [...]
    b. If desc is not undefined and desc.[[Enumerable]] is true, then
      [...]
      ii. Perform ? CreateDataPropertyOrThrow(global, P, value).
features: [Compartment, arguments-unbound]
---*/

const compartment = new Compartment({ globals: { arguments: 'global' } });

assert.sameValue(compartment.evaluate('arguments'), 'global');
assert.sameValue(compartment.evaluate('(() => arguments)()'), 'global');
assert.sameValue(compartment.evaluate('(function () { return arguments.length; })(1, 2)'), 2);
