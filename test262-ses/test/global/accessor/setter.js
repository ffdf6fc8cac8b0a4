// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment to a name whose property is an accessor calls the setter
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const calls = [];
  const compartment = new Compartment();
  Object.defineProperty(compartment.globalThis, 'x', {
    get: () => 'read',
    set(value) {
      calls.push(this, value);
    },
  });
  assert.sameValue(run(compartment, 'x = 1'), 1, name);
  assert.compareArray(calls, [compartment.globalThis, 1], name);
  assert.sameValue(run(compartment, 'x'), 'read', name);
});
