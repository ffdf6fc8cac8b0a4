// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsestricttext
description: The word import may stand in comments, strings, templates, regular expressions and property names
info: |
  ParseStrictText ( sourceText, goalSymbol )

  [...]
  2. Return the result of ParseText(text, goalSymbol), where all of text is strict mode code.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { o: { import: 1 }, x: 1 } });

assert.sameValue(compartment.evaluate('// import\n/* import("m") */ x'), 1);
assert.sameValue(compartment.evaluate('"import(1)"'), 'import(1)');
assert.sameValue(compartment.evaluate('`import ${x} import`'), 'import 1 import');
assert.sameValue(compartment.evaluate('/import(x)/.test("importx")'), true);
assert.sameValue(compartment.evaluate('o.import'), 1);
assert.sameValue(compartment.evaluate('({ import: 2 }).import'), 2);
assert.sameValue(compartment.evaluate('new (class { import() { return 3; } })().import()'), 3);
assert.sameValue(compartment.evaluate('(([cooked]) => cooked)`import`'), 'import');
assert.sameValue(compartment.evaluate('class C { #import = 4; get() { return this.#import; } } new C().get()'), 4);
assert.sameValue(compartment.evaluate('"use import"; x'), 1);
