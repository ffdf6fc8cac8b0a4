// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The parameters are joined by commas
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  8. Let P be the string-concatenation of the elements of parameterStrings, separated by ",".
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 10 } }).globalThis;

assert.sameValue(Inner('a', 'b', 'return a + b + x')(1, 2), 13);
assert.sameValue(Inner('a, b', 'c', 'return a + b + c + x')(1, 2, 3), 16);
assert.sameValue(Inner('a = x', 'return a')(), 10);
assert.sameValue(Inner('...rest', 'return rest.length + x')(1, 2), 12);
assert.sameValue(Inner('{ a }', '[b = x]', 'return a + b')({ a: 1 }, []), 11);
assert.sameValue(Inner('a,', 'return a + x')(1), 11);
