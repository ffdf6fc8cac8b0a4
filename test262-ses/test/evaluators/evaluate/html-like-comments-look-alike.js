// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: What looks like an HTML-like comment in a string, a template or a regular expression is none
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 2, y: 1 } });

assert.sameValue(compartment.evaluate('"<!--" + `-->`'), '<!---->');
assert.sameValue(compartment.evaluate('/<!--/.test("<!--")'), true);
assert.sameValue(compartment.evaluate('x --> y'), true, 'a decrement and a comparison');
assert.sameValue(compartment.evaluate('x'), 1);
assert.sameValue(compartment.evaluate('x < ! --y'), false);
