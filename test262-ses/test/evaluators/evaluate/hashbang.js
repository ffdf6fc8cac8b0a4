// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: A source is a script, so it may start with a hashbang comment
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.

  A Hashbang Comment may stand at the start of a Script.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });

assert.sameValue(compartment.evaluate('#!/usr/bin/env js\nx'), 1);
assert.sameValue(compartment.evaluate('#! x = 2'), undefined);
assert.sameValue(compartment.evaluate('x'), 1);
assert.throws(SyntaxError, () => compartment.evaluate(' #!\nx'), 'not at the start');
assert.throws(SyntaxError, () => compartment.evaluate('x\n#!\n'), 'not at the start');
