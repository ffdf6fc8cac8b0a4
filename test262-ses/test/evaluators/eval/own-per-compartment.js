// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: Each compartment has an eval function of its own
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  3. Let eval be CreateBuiltinFunction(evalSteps, 1, "eval", « », compartmentRec).
  4. Set intrinsics.[[%eval%]] to eval.
features: [Compartment]
---*/

const a = new Compartment({ globals: { x: 'a' } });
const b = new Compartment({ globals: { x: 'b' } });

assert.notSameValue(a.globalThis.eval, b.globalThis.eval);
assert.sameValue(a.globalThis.eval, a.evaluate('eval'));
assert.sameValue(a.globalThis.eval('x') + b.globalThis.eval('x'), 'ab');
