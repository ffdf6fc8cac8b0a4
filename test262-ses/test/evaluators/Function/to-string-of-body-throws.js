// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: What the conversion of the body throws is thrown before anything is parsed
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  5. Let bodyString be ? ToString(bodyArg).
features: [Compartment]
---*/

const throws = {
  toString() {
    throw new Test262Error();
  },
};
const { Function: Inner } = new Compartment().globalThis;
assert.notSameValue(Inner, Function);

assert.throws(Test262Error, () => Inner(throws));
assert.throws(Test262Error, () => Inner('(', throws));
assert.throws(TypeError, () => Inner(Symbol('body')));
