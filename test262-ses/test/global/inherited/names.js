// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Names of Object.prototype are names of a compartment's code
info: |
  The global object of a compartment is an ordinary extensible object whose prototype is %Object.prototype%.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

forEachEvaluator((run, name) => {
  assert.sameValue(run(compartment, 'hasOwnProperty'), Object.prototype.hasOwnProperty, name);
  assert.sameValue(run(compartment, 'typeof valueOf'), 'function', name);
  assert.sameValue(run(compartment, 'toString.call(1)'), '[object Number]', name);
  assert.sameValue(run(compartment, '__proto__'), Object.prototype, name);
  assert.sameValue(run(compartment, 'x'), 1, name);
});
