// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The this value of a call of a function that the global object inherits is undefined
info: |
  The WithBaseObject of a Global Environment Record returns undefined.
features: [Compartment, bare-call-this]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

forEachEvaluator((run, name) => {
  assert.sameValue(run(compartment, 'toString()'), '[object Undefined]', name);
  assert.throws(TypeError, () => run(compartment, 'hasOwnProperty("x")'), name);
  assert.sameValue(run(compartment, 'globalThis.hasOwnProperty("x")'), true, name);
});
