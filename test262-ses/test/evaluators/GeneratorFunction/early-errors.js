// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: GeneratorFunction parses parameters and body as those of a strict generator
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  11. Let parameters be ParseStrictText(P, the Parameters column of row).
  12. If parameters is a List of errors, throw a SyntaxError exception.
  13. Let body be ParseStrictText(bodyParseString, the Body column of row).
  14. If body is a List of errors, throw a SyntaxError exception.
features: [Compartment, host-intrinsics]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const GeneratorFunction = $262.compartmentIntrinsic(compartment, '%GeneratorFunction%');

for (const parameters of ['a = yield', 'a, a', '/*', 'eval', 'yield']) {
  assert.throws(SyntaxError, () => GeneratorFunction(parameters, '*/) {'), parameters);
  assert.throws(SyntaxError, () => GeneratorFunction(parameters, ''), parameters);
}
assert.throws(SyntaxError, () => GeneratorFunction('a = `', '`) { //`'), 'only the parameters are wrong by themselves');
for (const body of ['with ({}) ;', '}); (function* () {', '010', 'await x', 'super.x']) {
  assert.throws(SyntaxError, () => GeneratorFunction(body), body);
}
assert.sameValue(GeneratorFunction('yield x')().next().value, 1);
