// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The function sees and makes later changes of globals
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.globalThis.Function('return x');
const write = compartment.globalThis.Function('value', 'x = value');

compartment.globalThis.x = 2;
assert.sameValue(read(), 2);
write(3);
assert.sameValue(compartment.globalThis.x, 3);
assert.sameValue(compartment.evaluate('x'), 3);
assert.sameValue(read(), 3);
