// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: >
  Text in strings, templates, comments, regular expressions and property names that looks like a call of eval
  is harmless
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { o: { eval: (x) => x, Function: (x) => x } } });

assert.sameValue(compartment.evaluate('"eval(1)"'), 'eval(1)');
assert.sameValue(compartment.evaluate('`eval(1)`'), 'eval(1)');
assert.sameValue(compartment.evaluate('/eval(1)/.test("eval1")'), true);
assert.sameValue(compartment.evaluate('// eval(1)\n/* eval(2) */ 3'), 3);
assert.sameValue(compartment.evaluate('o.eval(4)'), 4);
assert.sameValue(compartment.evaluate('({ eval: 5 }).eval'), 5);
assert.sameValue(compartment.evaluate('class C { static eval(x) { return x; } } C.eval(6)'), 6);
assert.sameValue(compartment.evaluate('o.Function("return")'), 'return');
