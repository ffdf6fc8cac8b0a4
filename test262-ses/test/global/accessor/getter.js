// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: >
  A property of the global object that is an accessor is read anew each time with the global object as its
  this value
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const receivers = [];
  const compartment = new Compartment();
  Object.defineProperty(compartment.globalThis, 'x', {
    get() {
      return receivers.push(this);
    },
  });
  assert.sameValue(run(compartment, 'x'), 1, name);
  assert.sameValue(run(compartment, 'x + x'), 5, name);
  assert.sameValue(receivers.every((receiver) => receiver === compartment.globalThis), true, name);
  assert.throws(TypeError, () => run(compartment, 'x = 1'), name);
});
