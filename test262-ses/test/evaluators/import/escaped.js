// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: import with an escape is no keyword, so it is an early error as a call and works as a property name
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { o: { import: 1 } } });

assert.throws(SyntaxError, () => compartment.evaluate('im\\u0070ort("m")'));
assert.throws(SyntaxError, () => compartment.evaluate('\\u{69}mport("m")'));
assert.sameValue(compartment.evaluate('o.im\\u0070ort'), 1);
assert.sameValue(compartment.evaluate('"im\\u0070ort"'), 'import');
