// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: >
  The this value of a function that is called without one is undefined, and a primitive one is not boxed
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment();

forEachEvaluator((run, name) => {
  const f = run(compartment, '(function () { return this; })');
  assert.sameValue(f(), undefined, name);
  assert.sameValue(f.call(1), 1, name);
  assert.sameValue(f.call(null), null, name);
});
