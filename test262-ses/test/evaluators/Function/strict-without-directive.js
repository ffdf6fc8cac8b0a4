// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: No directive makes the function strict, so its parameters need not be simple
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

assert.sameValue(Inner('{ a }', 'return a + x')({ a: 1 }), 2);
assert.sameValue(Inner('a = x', 'return this === undefined && a')(), 1);
assert.sameValue(Inner('...a', 'return this')(), undefined);
