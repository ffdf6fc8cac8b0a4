// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The function sees the globals of its compartment and no variable of its caller
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
features: [Compartment]
---*/

const local = 'caller';
const compartment = new Compartment({ globals: { x: 'global' } });

assert.sameValue(compartment.globalThis.Function('return typeof local + x')(), 'undefinedglobal');
assert.sameValue(compartment.evaluate('let x = "local"; new Function("return x")()'), 'global');
assert.sameValue(compartment.evaluate('((x) => Function("return x")())("local")'), 'global');
assert.sameValue(compartment.globalThis.Function('return globalThis')(), compartment.globalThis);
assert.sameValue(local, 'caller');
