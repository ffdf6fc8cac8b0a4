// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A name whose property was deleted is unresolvable for code that is evaluated later
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment({ globals: { x: 1 } });
  assert.sameValue(run(compartment, 'x'), 1, name);
  assert.sameValue(run(compartment, 'delete globalThis.x && delete globalThis.Map'), true, name);
  assert.throws(ReferenceError, () => run(compartment, 'x'), name);
  assert.throws(ReferenceError, () => run(compartment, 'Map'), name);
  assert.throws(ReferenceError, () => run(compartment, 'x = 1'), name);
  assert.sameValue('Map' in compartment.globalThis, false, name);
});
