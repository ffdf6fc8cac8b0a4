// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: An assignment to an undeclared name throws a ReferenceError in all code of a compartment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { declared: 0 } });

forEachEvaluator((run, name) => {
  for (const expression of ['undeclared = 1', '[undeclared] = [1]', '({ undeclared } = { undeclared: 1 })']) {
    assert.throws(ReferenceError, () => run(compartment, expression), `${name}: ${expression}`);
  }
  assert.sameValue('undeclared' in compartment.globalThis, false, name);
  assert.sameValue(run(compartment, 'declared = 1'), 1, name);
});
