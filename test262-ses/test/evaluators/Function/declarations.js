// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: What the body declares is local to each call
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const f = compartment.globalThis.Function('var v = x; let l = 2; function g() { return 3; } return v++ + l++ + g()');

assert.sameValue(f(), 6);
assert.sameValue(f(), 6);
assert.sameValue(compartment.evaluate('typeof v + typeof l + typeof g'), 'undefinedundefinedundefined');
assert.compareArray(Object.keys(compartment.globalThis), ['x']);
