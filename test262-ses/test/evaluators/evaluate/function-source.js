// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: The source text of a function is what the author wrote
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  2. Let script be ParseStrictText(source, Script).
features: [Compartment]
---*/

const compartment = new Compartment();
const texts = ['function f ( a,b ) { /* c */ return  a }', '(x)=>  x // c\n+ 1', 'class C { m () { } }', 'async()=>1'];

for (const text of texts) {
  assert.sameValue(compartment.evaluate(`(${text}\n)`).toString(), text);
}
assert.sameValue(compartment.evaluate('({ m ( ) { } }).m').toString(), 'm ( ) { }');
