// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A let, const or class declaration does not outlive the evaluation
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  12. Set the LexicalEnvironment of evalContext to env.
  [...]
  15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { value: 1 } });

assert.sameValue(compartment.evaluate('let x = value; const y = 2; class C { static z = 3; } x + y + C.z'), 6);
assert.sameValue(compartment.evaluate('typeof x + typeof y + typeof C'), 'undefinedundefinedundefined');
assert.throws(ReferenceError, () => compartment.evaluate('y'));
assert.sameValue(compartment.evaluate('let x = 4; const y = 5; x + y'), 9, 'they may be declared again');
assert.compareArray(Object.keys(compartment.globalThis), ['value']);
