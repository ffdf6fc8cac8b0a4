// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: An assignment that fails throws a TypeError in all code of a compartment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment({ globals: { frozen: Object.freeze({ x: 1 }) } });

forEachEvaluator((run, name) => {
  for (const expression of ['frozen.x = 2', 'frozen.y = 2', 'delete frozen.x', '"primitive".x = 1', '"s".length = 2']) {
    assert.throws(TypeError, () => run(compartment, expression), `${name}: ${expression}`);
  }
  assert.sameValue(run(compartment, 'frozen.x'), 1, name);
});
