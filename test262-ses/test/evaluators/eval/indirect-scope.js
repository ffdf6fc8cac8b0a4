// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: Indirect eval code does not see the variables of the code that calls it
info: |
  eval ( x )

  [...]
  3. Return ? PerformCompartmentEval(compartmentRec, x).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 'global' } });

assert.sameValue(compartment.evaluate('let x = "local"; (0, eval)("x")'), 'global');
assert.sameValue(compartment.evaluate('let x = "local"; const e = eval; e("x")'), 'global');
assert.sameValue(compartment.evaluate('let x = "local"; eval?.("x")'), 'global');
assert.sameValue(compartment.evaluate('let x = "local"; globalThis.eval("x")'), 'global');
assert.sameValue(compartment.evaluate('let x = "local"; ["x"].map(eval)[0]'), 'global');
assert.sameValue(compartment.evaluate('let x = "local"; Reflect.apply(eval, undefined, ["x"])'), 'global');
