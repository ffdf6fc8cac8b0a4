// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A directive in the body is an early error where the parameters are not simple, as in any function
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  15. Let expr be ParseStrictText(sourceString, the Expression column of row).
  16. If expr is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

assert.throws(SyntaxError, () => Inner('{ a }', '"use strict"'));
assert.throws(SyntaxError, () => Inner('a = 1', '"use strict"'));
assert.throws(SyntaxError, () => Inner('...a', '"use strict"'));
assert.sameValue(Inner('a', '"use strict"; return a + x')(1), 2);
