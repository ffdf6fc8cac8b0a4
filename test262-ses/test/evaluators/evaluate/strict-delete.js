// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: To delete a name is an early error in all code of a compartment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

forEachEvaluator((run, name) => {
  assert.throws(SyntaxError, () => run(compartment, 'delete x'), name);
  assert.throws(SyntaxError, () => run(compartment, 'delete (x)'), name);
  assert.sameValue(run(compartment, 'x'), 1, name);
});
