// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: >
  Functions are there before the first statement, var names are undefined, lexical names are not initialized
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { v: 'global' } });

assert.sameValue(compartment.evaluate('f(); function f() { return 1; }'), 1);
assert.sameValue(compartment.evaluate('v; var v = 1;'), undefined);
assert.throws(ReferenceError, () => compartment.evaluate('v; let v = 1;'));
assert.throws(ReferenceError, () => compartment.evaluate('new v(); class v {}'));
assert.sameValue(compartment.evaluate('function f() { return 1; } function f() { return 2; } f()'), 2);
assert.sameValue(compartment.evaluate('var f; typeof f; function f() {}'), 'function');
