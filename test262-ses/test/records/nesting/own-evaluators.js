// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: A compartment that is made inside another has its own evaluators
info: |
  MakeCompartmentRecord ( parentRealm )

  [...]
  15. Perform CreateCompartmentEvaluators(compartmentRec).
  16. Perform CreateCompartmentConstructor(compartmentRec).
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const parent = new Compartment({ globals: { x: 'parent' } });
const child = parent.evaluate('new Compartment({ globals: { x: "child" } })');

forEachEvaluator((run, name) => {
  assert.sameValue(run(child, 'x'), 'child', name);
  assert.sameValue(run(parent, 'x'), 'parent', name);
});
for (const name of ['eval', 'Function', 'Compartment']) {
  assert.notSameValue(child.globalThis[name], parent.globalThis[name], name);
}
