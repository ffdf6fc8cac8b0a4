// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Early errors of expressions and literals are found before anything runs
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const log = [];
const compartment = new Compartment({ globals: { log } });
const errors = [
  '/(/', '/a/gg', '/\\u{1}/u; /[/', '1 = 2', '({ a = 1 })', '1++', '"\\u{110000}"', '`\\u{}`', '0b2', '1n.5',
  'const x', 'let let', 'new.x', 'a?.b = 1', '({ __proto__: 1, __proto__: 2 })', 'class { }', 'x => {} ()', '@', 'for (;',
];

for (const source of errors) {
  assert.throws(SyntaxError, () => compartment.evaluate(`log.push(1); ${source}`), source);
}
assert.compareArray(log, []);
compartment.evaluate('log.push(2)');
assert.compareArray(log, [2]);
