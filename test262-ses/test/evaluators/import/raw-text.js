// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: >
  A template object, a regular expression and a function show the word import as it stands in the source
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment, import-text]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('(({ raw }) => raw[0])`import`'), 'import');
assert.sameValue(compartment.evaluate('/import/.source'), 'import');
assert.sameValue(String(compartment.evaluate('() => "import"')), '() => "import"');
