// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source may declare undefined, NaN and Infinity, since its scope is not the global one
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { one: 1 } });

assert.sameValue(compartment.evaluate('let undefined = one; undefined'), 1);
assert.sameValue(compartment.evaluate('var NaN = one; NaN'), 1);
assert.sameValue(compartment.evaluate('function Infinity() {} typeof Infinity'), 'function');
assert.sameValue(compartment.evaluate('undefined'), undefined);
