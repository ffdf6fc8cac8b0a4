// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: To assign or bind eval or arguments is an early error in all code of a compartment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment();
const expressions = ['eval = 1', 'arguments = 1', 'eval++', '[eval] = [1]', '(eval) => 1', '(arguments) => 1'];

forEachEvaluator((run, name) => {
  for (const expression of [...expressions, 'function eval() {}']) {
    assert.throws(SyntaxError, () => run(compartment, expression), `${name}: ${expression}`);
  }
  assert.sameValue(run(compartment, 'eval'), compartment.globalThis.eval, name);
});
