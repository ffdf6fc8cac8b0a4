// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: A byte order mark is white space
info: |
  ParseStrictText ( sourceText, goalSymbol )

  1. Let text be StringToCodePoints(sourceText).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('\ufeffx'), 1);
assert.sameValue(compartment.evaluate('x\ufeff+\ufeffx'), 2);
