// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A source may declare the name of any global and means its own then
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  6. Let env be NewDeclarativeEnvironment(compartmentRec.[[GlobalEnv]]).
  [...]
  15. Let result be Completion(EvalDeclarationInstantiation(body, env, env, null, true)).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 'global' } });

assert.sameValue(compartment.evaluate('let x = 1; x'), 1);
assert.sameValue(compartment.evaluate('var x; x'), undefined);
assert.sameValue(compartment.evaluate('let Array = 1, globalThis = 2; Array + globalThis'), 3);
assert.sameValue(compartment.evaluate('var Math = 1; function Map() { return 2; } class Set {} Math + Map()'), 3);
assert.sameValue(compartment.evaluate('const Object = 1; let Proxy = 2, Reflect = 3; Object + Proxy + Reflect'), 6);
assert.sameValue(compartment.evaluate('x'), 'global');
assert.sameValue(compartment.globalThis.Array, Array);
