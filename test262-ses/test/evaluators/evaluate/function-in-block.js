// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A function that is declared in a block stays there, as in all strict code
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { yes: true } });

assert.sameValue(compartment.evaluate('{ function f() {} } typeof f'), 'undefined');
assert.sameValue(compartment.evaluate('switch (yes) { case true: function f() {} } typeof f'), 'undefined');
assert.throws(SyntaxError, () => compartment.evaluate('if (yes) function f() {}'));
assert.throws(SyntaxError, () => compartment.evaluate('a: function f() {}'));
assert.sameValue(compartment.evaluate('{ function f() { return yes; } f(); }'), true);
