// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment through the global object is seen by the names of all code
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment({ globals: { x: 1 } });
  const read = compartment.evaluate('() => x');
  compartment.globalThis.x = 2;
  assert.sameValue(run(compartment, 'x'), 2, name);
  assert.sameValue(read(), 2, name);
  run(compartment, 'globalThis.x = 3');
  assert.sameValue(run(compartment, 'x'), 3, name);
  assert.sameValue(read(), 3, name);
});
