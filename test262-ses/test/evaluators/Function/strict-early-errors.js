// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The early errors of strict code are those of parameters and body
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  11. Let parameters be ParseStrictText(P, the Parameters column of row).
  12. If parameters is a List of errors, throw a SyntaxError exception.
  13. Let body be ParseStrictText(bodyParseString, the Body column of row).
  14. If body is a List of errors, throw a SyntaxError exception.
  15. Let expr be ParseStrictText(sourceString, the Expression column of row).
  16. If expr is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;
const parameters = ['eval', 'arguments', 'a, a', 'static', 'yield', 'a = 010', '{ a, b: a }', 'a = () => eval++'];

for (const parameter of parameters) {
  assert.throws(SyntaxError, () => Inner(parameter, ''), parameter);
}
for (const body of ['with ({}) ;', '010', 'delete x', 'eval = 1', 'var let', '"\\01"', 'if (x) function f() {}']) {
  assert.throws(SyntaxError, () => Inner(body), body);
}
assert.sameValue(Inner('a', 'return a + x')(1), 2);
