// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: Where the host has HTML-like comments they are comments in a source too
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment, html-like-comments]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('x <!-- comment'), 1);
assert.sameValue(compartment.evaluate('x\n--> comment'), 1);
assert.sameValue(compartment.evaluate('<!-- comment\nx'), 1);
