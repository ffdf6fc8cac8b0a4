// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Arguments that are no String are converted
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  4. For each element arg of parameterArgs, do
    a. Append ? ToString(arg) to parameterStrings.
  5. Let bodyString be ? ToString(bodyArg).
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

assert.sameValue(Inner(['a', 'b'], 'return a + b + x')(1, 2), 4);
assert.sameValue(Inner('a', { toString: () => 'return a + x' })(1), 2);
assert.sameValue(Inner(undefined).toString(), 'function anonymous(\n) {\nundefined\n}');
assert.throws(SyntaxError, () => Inner(null, ''), 'null is no parameter');
