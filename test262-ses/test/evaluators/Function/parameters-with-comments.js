// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A parameter may end in a comment, and one may run across the comma
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  8. Let P be the string-concatenation of the elements of parameterStrings, separated by ",".
  [...]
  10. Let sourceString be the string-concatenation of the Prefix column of row, " anonymous(", P, 0x000A (LINE FEED), ") {", bodyParseString and "}".
  11. Let parameters be ParseStrictText(P, the Parameters column of row).
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 10 } }).globalThis;

assert.sameValue(Inner('a // comment', 'return a + x')(1), 11);
assert.sameValue(Inner('a /* comment */', 'b', 'return b + x')(1, 2), 12);
assert.sameValue(Inner('/* a', 'b */ c', 'return c + x')(1, 2), 11);
assert.sameValue(Inner('a //', 'b', 'return typeof b + x')(1, 2), 'undefined10');
assert.sameValue(Inner('a', 'return a + x // comment')(1), 11);
