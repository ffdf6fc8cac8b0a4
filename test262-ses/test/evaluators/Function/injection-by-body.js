// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A body that ends the function early is a SyntaxError, and nothing of it runs
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  11. Let parameters be ParseStrictText(P, the Parameters column of row).
  12. If parameters is a List of errors, throw a SyntaxError exception.
  13. Let body be ParseStrictText(bodyParseString, the Body column of row).
  14. If body is a List of errors, throw a SyntaxError exception.
features: [Compartment, function-text-apart]
---*/

const log = [];
const { Function: Inner } = new Compartment({ globals: { log } }).globalThis;

for (const body of ['}); log.push(1); (function () {', '}, log.push(1), function () {', '}\n); (() => {']) {
  assert.throws(SyntaxError, () => Inner(body), body);
  assert.throws(SyntaxError, () => Inner('a', body), body);
}
assert.compareArray(log, []);
