// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: An identifier that contains import is an identifier
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { imports: 1, $import: 2, important_: 3, import_: 4 } });

assert.sameValue(compartment.evaluate('imports + $import + important_ + import_'), 10);
assert.sameValue(compartment.evaluate('"important imports"'), 'important imports');
assert.sameValue(compartment.evaluate('({ important: 5 }).important'), 5);
