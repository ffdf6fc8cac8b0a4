// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: AsyncFunction parses parameters and body as those of a strict async function
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
const AsyncFunction = $262.compartmentIntrinsic(compartment, '%AsyncFunction%');

for (const parameters of ['a = await x', 'await', 'a, a', '/*', 'eval']) {
  assert.throws(SyntaxError, () => AsyncFunction(parameters, '*/) {'), parameters);
  assert.throws(SyntaxError, () => AsyncFunction(parameters, ''), parameters);
}
assert.throws(SyntaxError, () => AsyncFunction('a = `', '`) { //`'), 'only the parameters are wrong by themselves');
for (const body of ['with ({}) ;', '}); (async function () {', '010', 'var await', 'yield x', 'super.x']) {
  assert.throws(SyntaxError, () => AsyncFunction(body), body);
}
assert.sameValue(typeof AsyncFunction('await x').call, 'function');
