// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The arguments are converted from the first to the last, once each
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  4. For each element arg of parameterArgs, do
    a. Append ? ToString(arg) to parameterStrings.
  5. Let bodyString be ? ToString(bodyArg).
features: [Compartment]
---*/

const log = [];
const text = (value) => ({
  toString() {
    log.push(value);
    return value;
  },
});
const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;

assert.sameValue(Inner(text('a'), text('b'), text('return a + b + x'))(1, 2), 4);
assert.compareArray(log, ['a', 'b', 'return a + b + x']);
