// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: The source is a sequence of code points and a lone surrogate may stand in a string
info: |
  ParseStrictText ( sourceText, goalSymbol )

  1. Let text be StringToCodePoints(sourceText).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { '\u{2f800}': 1 } });

assert.sameValue(compartment.evaluate('"\ud800"'), '\ud800');
assert.sameValue(compartment.evaluate('"\u{1f600}".length'), 2);
assert.sameValue(compartment.evaluate('\u{2f800}'), 1);
assert.throws(SyntaxError, () => compartment.evaluate('\ud800'));
