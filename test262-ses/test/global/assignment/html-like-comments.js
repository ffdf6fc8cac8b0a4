// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An assignment with an HTML-like comment in it changes the global property
features: [Compartment, html-like-comments]
---*/

const sources = [
  '++\n--> comment\nx',
  '++(\n--> comment\nx)',
  '++<!-- comment\nx',
  'x <!-- comment\n= 2',
  'x\n--> comment\n= 2',
  '[x]<!-- comment\n= [2]',
  '[x]\n--> comment\n= [2]',
  '({ x }<!-- comment\n= { x: 2 })',
  '({ x }\n--> comment\n= { x: 2 })',
  'for ([x]<!-- comment\nof [[2]]) ;',
  'for ([x]\n--> comment\nof [[2]]) ;',
];
for (const source of sources) {
  const compartment = new Compartment({ globals: { x: 1 } });
  const read = compartment.evaluate('() => x');
  compartment.evaluate(source);
  assert.sameValue(compartment.globalThis.x, 2, source);
  assert.sameValue(read(), 2, source);
}
