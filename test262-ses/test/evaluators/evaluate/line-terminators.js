// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: U+2028 and U+2029 may stand in strings and end lines
info: |
  ParseStrictText ( sourceText, goalSymbol )

  1. Let text be StringToCodePoints(sourceText).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

for (const terminator of ['\u2028', '\u2029']) {
  assert.sameValue(compartment.evaluate(`"${terminator}"`), terminator);
  assert.sameValue(compartment.evaluate(`\`${terminator}\``), terminator);
  assert.sameValue(compartment.evaluate(`// comment${terminator}x`), 1);
  assert.sameValue(compartment.evaluate(`x${terminator}x`), 1);
  assert.throws(SyntaxError, () => compartment.evaluate(`/${terminator}/`));
}
assert.sameValue(compartment.evaluate('`a\r\nb\rc`'), 'a\nb\nc');
assert.throws(SyntaxError, () => compartment.evaluate('"\n"'));
