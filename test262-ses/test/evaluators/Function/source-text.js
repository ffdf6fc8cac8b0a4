// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The source text of the function is made of the texts that were given, and of nothing else
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  9. Let bodyParseString be the string-concatenation of 0x000A (LINE FEED), bodyString and 0x000A (LINE FEED).
  10. Let sourceString be the string-concatenation of the Prefix column of row, " anonymous(", P, 0x000A (LINE FEED), ") {", bodyParseString and "}".
  [...]
  19. Let F be OrdinaryFunctionCreate(proto, sourceString, parameters, body, non-lexical-this, compartmentRec.[[GlobalEnv]], null).
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;
const f = Inner(' a /* 1 */', 'b // 2', '  return a + x; // 3');

assert.sameValue(f.toString(), 'function anonymous( a /* 1 */,b // 2\n) {\n  return a + x; // 3\n}');
assert.sameValue(f(1), 2);
assert.sameValue(Function.prototype.toString.call(Inner('"use strict"')), 'function anonymous(\n) {\n"use strict"\n}');
