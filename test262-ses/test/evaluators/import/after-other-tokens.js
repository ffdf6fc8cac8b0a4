// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: The keyword import is none as the end of a number, a regular expression's flags or another identifier
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { g: 1 } });

const befores = ['0xa', '1n', '1_', '0x_', '1e', '1e1_', '0b', '0b1', '0o', '0o7', '08', '0n', '.5e', '5_', '1$', '1_0_', '0a'];
befores.push('/x/', '/x/g', '/x/_', '/x/$', '#_', 'g.#_', '\\u', '\u200d', '\u180e', '1\u00e9');
for (const before of befores) {
  for (const after of ['("m")', '.meta', '.source("m")', '.defer("m")']) {
    assert.throws(SyntaxError, () => compartment.evaluate(before + 'import' + after), before + 'import' + after);
    assert.throws(SyntaxError, () => compartment.evaluate('g;\n' + before + 'import' + after), before + 'import' + after);
  }
}
