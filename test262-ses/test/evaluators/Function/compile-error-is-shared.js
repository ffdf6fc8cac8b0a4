// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The SyntaxError is an instance of the constructor that all compartments share
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  12. If parameters is a List of errors, throw a SyntaxError exception.
  [...]
  14. If body is a List of errors, throw a SyntaxError exception.
  [...]
  16. If expr is a List of errors, throw a SyntaxError exception.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { SyntaxError: 'replaced' } });

for (const args of [['(', ''], ['('], ['{ a }', '"use strict"']]) {
  let thrown;
  try {
    compartment.globalThis.Function(...args);
  } catch (error) {
    thrown = error;
  }
  assert.sameValue(Object.getPrototypeOf(thrown), SyntaxError.prototype);
}
assert.sameValue(compartment.evaluate('SyntaxError'), 'replaced');
