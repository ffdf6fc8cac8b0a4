// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: The strictness of the caller does not matter
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment();
const sloppy = Function('compartment', 'source', 'with ({}) return compartment.evaluate(source)');
const strict = Function('compartment', 'source', '"use strict"; return compartment.evaluate(source)');

for (const call of [sloppy, strict]) {
  assert.throws(SyntaxError, () => call(compartment, '010'));
  assert.throws(ReferenceError, () => call(compartment, 'undeclared = 1'));
  assert.sameValue(call(compartment, '(function () { return this; })()'), undefined);
}
