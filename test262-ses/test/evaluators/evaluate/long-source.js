// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: A source may be long
info: |
  ParseStrictText ( sourceText, goalSymbol )

  1. Let text be StringToCodePoints(sourceText).
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 0 } });

assert.sameValue(compartment.evaluate(`${'x += 1;\n'.repeat(1000)}x`), 1000);
assert.sameValue(compartment.evaluate(`/*${'*'.repeat(100000)}*/ x`), 1000);
assert.sameValue(compartment.evaluate(`"${'y'.repeat(100000)}".length + x`), 101000);
