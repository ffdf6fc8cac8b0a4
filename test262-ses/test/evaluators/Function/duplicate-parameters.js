// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Parameters of the same name are found when the whole function is parsed
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  15. Let expr be ParseStrictText(sourceString, the Expression column of row).
  16. If expr is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

assert.throws(SyntaxError, () => Inner('a', 'a', ''));
assert.throws(SyntaxError, () => Inner('a', 'b', '[a]', ''));
assert.throws(SyntaxError, () => Inner('a', 'let a'));
assert.sameValue(Inner('a', 'var a; return a + x')(1), 2);
