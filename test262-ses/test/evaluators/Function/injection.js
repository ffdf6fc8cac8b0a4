// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Parameters and body are parsed each by itself, so that neither can close what is put around it
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  11. Let parameters be ParseStrictText(P, the Parameters column of row).
  12. If parameters is a List of errors, throw a SyntaxError exception.
  13. Let body be ParseStrictText(bodyParseString, the Body column of row).
  14. If body is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const log = [];
const { Function: Inner } = new Compartment({ globals: { log } }).globalThis;
const cases = [
  ['/*', '*/) { log.push(1);'],
  ['a) { log.push(1); }, function (', ''],
  ['a = function () {', '}) { log.push(1);'],
  [') { log.push(1); return function (', ''],
  ['', '} log.push(1); {'],
  ['a //', '*/'],
  ['`', '`) {'],
  ['', '/*'],
  ['', '`'],
];

for (const [parameters, body] of cases) {
  assert.throws(SyntaxError, () => Inner(parameters, body), JSON.stringify([parameters, body]));
}
assert.compareArray(log, []);
Inner('log.push(1)')();
assert.compareArray(log, [1]);
