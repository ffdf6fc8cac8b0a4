// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A var declaration does not outlive the evaluation and is no property of the global object
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  11. Set the VariableEnvironment of evalContext to env.
  [...]
  15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { value: 1 } });

assert.sameValue(compartment.evaluate('var x = value; if (value) { var y = 2; } x + y'), 3);
assert.sameValue('x' in compartment.globalThis, false);
assert.sameValue(compartment.evaluate('typeof x + typeof y'), 'undefinedundefined');
assert.throws(ReferenceError, () => compartment.evaluate('x'));
