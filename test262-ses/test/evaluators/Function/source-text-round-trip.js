// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The source text of the function evaluates to such a function again
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  10. Let sourceString be the string-concatenation of the Prefix column of row, " anonymous(", P, 0x000A (LINE FEED), ") {", bodyParseString and "}".
  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const f = compartment.globalThis.Function('a', '{ b }', 'return a + b + x');
const g = compartment.evaluate(`(${f.toString()})`);

assert.sameValue(g(2, { b: 3 }), 6);
assert.sameValue(g.toString(), f.toString());
assert.sameValue(g.name, 'anonymous');
