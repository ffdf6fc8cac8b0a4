// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: The reserved words of strict code are no identifiers in all code of a compartment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment();
const words = ['implements', 'interface', 'let', 'package', 'private', 'protected', 'public', 'static', 'yield'];

forEachEvaluator((run, name) => {
  for (const word of words) {
    assert.throws(SyntaxError, () => run(compartment, `(${word}) => 1`), `${name}: ${word}`);
    assert.throws(SyntaxError, () => run(compartment, `typeof ${word}`), `${name}: ${word}`);
  }
  assert.sameValue(run(compartment, '({ static: 1 }).static'), 1, name);
});
