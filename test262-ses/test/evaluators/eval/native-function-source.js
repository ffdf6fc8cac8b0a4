// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: The evaluators of a compartment are built-in functions and show as such
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  3. Let eval be CreateBuiltinFunction(evalSteps, 1, "eval", « », compartmentRec).
features: [Compartment, native-function-source]
includes: [nativeFunctionMatcher.js]
---*/

const { eval: innerEval, Function: InnerFunction } = new Compartment().globalThis;

assert.notSameValue(innerEval, eval);
assertNativeFunction(innerEval);
assertNativeFunction(InnerFunction);
