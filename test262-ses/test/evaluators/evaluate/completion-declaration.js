// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Declarations have no value, a value before them stays
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  17. If result is a normal completion and result.[[Value]] is empty, set result to NormalCompletion(undefined).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { one: 1 } });

for (const source of ['var x = one;', 'let x = one;', 'const x = one;', 'function f() {}', 'class C {}']) {
  assert.sameValue(compartment.evaluate(source), undefined, source);
  assert.sameValue(compartment.evaluate(`one; ${source}`), 1, source);
}
