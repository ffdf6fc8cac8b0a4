// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: What a parent replaced on its global object is not replaced in the compartments that it makes
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  14. Set compartmentRec.[[Intrinsics]] to a copy of parentRealm.[[Intrinsics]].
features: [Compartment, unlocked]
---*/

const parent = new Compartment({ globals: { Map: 'given' } });
const child = parent.evaluate('Array = 1; delete globalThis.Set; Math = 2; new Compartment()');

assert.sameValue(child.globalThis.Map, Map);
assert.sameValue(child.globalThis.Array, Array);
assert.sameValue(child.globalThis.Set, Set);
assert.sameValue(child.evaluate('Math'), Math);
assert.sameValue(parent.evaluate('Map + Array'), 'given1');
