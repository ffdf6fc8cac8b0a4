// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Where the host has HTML-like comments they are comments in parameters and body
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  8. Let P be the string-concatenation of the elements of parameterStrings, separated by ",".
  9. Let bodyParseString be the string-concatenation of 0x000A (LINE FEED), bodyString and 0x000A (LINE FEED).
  10. Let sourceString be the string-concatenation of the Prefix column of row, " anonymous(", P, 0x000A (LINE FEED), ") {", bodyParseString and "}".
features: [Compartment, html-like-comments]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

assert.sameValue(Inner('a <!-- comment', 'return a + x <!-- comment')(1), 2);
assert.sameValue(Inner('--> comment\nreturn x')(), 1);
