// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: Compartments may be nested deeply
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  3. Set compartmentRec.[[ParentRealm]] to parentRealm.
  [...]
  14. Set compartmentRec.[[Intrinsics]] to a copy of parentRealm.[[Intrinsics]].
features: [Compartment]
---*/

let compartment = new Compartment({ globals: { depth: 0 } });
for (let i = 0; i < 10; i++) {
  compartment = compartment.evaluate('new Compartment({ globals: { depth: depth + 1 } })');
}

assert.sameValue(compartment.evaluate('depth'), 10);
assert(compartment instanceof Compartment);
assert.sameValue(compartment.evaluate('[]') instanceof Array, true);
