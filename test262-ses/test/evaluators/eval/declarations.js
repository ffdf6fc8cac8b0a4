// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: What indirect eval code declares does not outlive it and is no property of the global object
info: |
  eval ( x )

  [...]
  3. Return ? PerformCompartmentEval(compartmentRec, x).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { one: 1 } });
const source = `
  var a = one; let b = 2; const c = 3; function f() { return 4; } class C { static d = 5; }
  a + b + c + f() + C.d
`;

assert.sameValue(compartment.globalThis.eval(source), 15);
assert.sameValue(compartment.evaluate(`(0, eval)(${JSON.stringify(source)})`), 15);
for (const name of ['a', 'b', 'c', 'f', 'C']) {
  assert.sameValue(compartment.evaluate(`typeof ${name}`), 'undefined', name);
  assert.sameValue(name in compartment.globalThis, false, name);
}
