// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: Legacy octal literals and escapes are early errors in all code of a compartment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment();

forEachEvaluator((run, name) => {
  for (const expression of ['010', '08', '"\\01"', '"\\8"']) {
    assert.throws(SyntaxError, () => run(compartment, expression), `${name}: ${expression}`);
  }
  assert.sameValue(run(compartment, '0o10'), 8, name);
  assert.sameValue(run(compartment, '"\\0"'), '\0', name);
});
