// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: Functions have the arguments object of strict code
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment();

forEachEvaluator((run, name) => {
  const f = run(compartment, '(function (a) { a = 2; return arguments; })');
  const args = f(1);
  assert.sameValue(args[0], 1, `${name}: it is not mapped`);
  assert.throws(TypeError, () => args.callee, name);
  assert.sameValue(Object.hasOwn(f, 'caller') || Object.hasOwn(f, 'arguments'), false, name);
});
