// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: A compartment that is made inside another has a global object of its own and inherits nothing
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  18. Let global be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%Object.prototype%]]).
  19. Set compartmentRec.[[GlobalObject]] to global.
features: [Compartment]
---*/

const parent = new Compartment({ globals: { x: 'parent' } });
const child = parent.evaluate('globalThis.y = 1; new Compartment()');

assert.notSameValue(child.globalThis, parent.globalThis);
assert.sameValue(Object.getPrototypeOf(child.globalThis), Object.prototype);
assert.sameValue(child.evaluate('typeof x + typeof y'), 'undefinedundefined');
child.evaluate('globalThis.x = "child"');
assert.sameValue(parent.evaluate('x'), 'parent');
assert.sameValue(child.evaluate('x'), 'child');
