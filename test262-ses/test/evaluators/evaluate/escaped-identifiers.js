// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: Identifiers may be written with escapes and mean the same
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { abc: 1 } });

assert.sameValue(compartment.evaluate('\\u0061bc'), 1);
assert.sameValue(compartment.evaluate('\\u{61}b\\u{000063} = 2; abc'), 2);
assert.sameValue(compartment.evaluate('M\\u0061th'), compartment.globalThis.Math);
assert.sameValue(compartment.evaluate('M\\u0061th = 3; Math'), 3);
assert.throws(SyntaxError, () => compartment.evaluate('v\\u0061r x'), 'a keyword has no escapes');
