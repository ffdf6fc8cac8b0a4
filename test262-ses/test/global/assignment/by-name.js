// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment by name changes the property of the global object, and all code sees it
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment({ globals: { x: 1 } });
  const read = compartment.evaluate('() => x');
  assert.sameValue(run(compartment, 'x = 2'), 2, name);
  assert.sameValue(compartment.globalThis.x, 2, name);
  assert.sameValue(read(), 2, name);
  assert.sameValue(run(compartment, 'x'), 2, name);
});
