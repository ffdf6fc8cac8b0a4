// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: The function has an undefined this value, its own arguments and none of the sloppy properties
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment().globalThis;

assert.sameValue(Inner('return this')(), undefined);
assert.sameValue(Inner('return typeof this').call(1), 'number');
assert.sameValue(Inner('a', 'a = 2; return arguments[0]')(1), 1);
assert.sameValue(Inner('return (function () { return this; })()')(), undefined);
assert.throws(ReferenceError, () => Inner('undeclared = 1')());
assert.sameValue(Object.hasOwn(Inner(), 'caller') || Object.hasOwn(Inner(), 'arguments'), false);
