// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: After lockdown compartments are made inside others as before, with hardened evaluators
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  15. Perform CreateCompartmentEvaluators(compartmentRec).
  16. Perform CreateCompartmentConstructor(compartmentRec).
features: [Compartment, lockdown]
---*/

const before = new Compartment();
lockdown();

for (const parent of [before, new Compartment()]) {
  const child = parent.evaluate('new Compartment({ globals: { x: 1 } })');
  assert.sameValue(child.evaluate('x'), 1);
  assert.sameValue(Object.isFrozen(child.globalThis.eval) && Object.isFrozen(child.globalThis.Compartment), true);
  assert.throws(TypeError, () => child.evaluate('Math.random()'));
}
