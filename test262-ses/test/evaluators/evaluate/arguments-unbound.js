// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: At the top level arguments is an unresolvable reference
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
features: [Compartment, arguments-unbound]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.throws(ReferenceError, () => compartment.evaluate('arguments'));
assert.throws(ReferenceError, () => compartment.evaluate('(() => arguments)()'));
assert.throws(ReferenceError, () => compartment.globalThis.eval('arguments'));
assert.sameValue(compartment.evaluate('typeof arguments'), 'undefined');
assert.sameValue(compartment.evaluate('(function () { return arguments[0]; })(x)'), 1);
