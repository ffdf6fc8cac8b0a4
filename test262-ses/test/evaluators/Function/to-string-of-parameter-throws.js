// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: What the conversion of a parameter throws is thrown, and nothing after it is converted
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  4. For each element arg of parameterArgs, do
    a. Append ? ToString(arg) to parameterStrings.
features: [Compartment]
---*/

const log = [];
const throws = {
  toString() {
    throw new Test262Error();
  },
};
const logs = {
  toString() {
    log.push('converted');
    return '';
  },
};
const { Function: Inner } = new Compartment().globalThis;
assert.notSameValue(Inner, Function);

assert.throws(Test262Error, () => Inner(throws, logs, logs));
assert.throws(Test262Error, () => new Inner('(', throws, logs), 'before anything is parsed');
assert.throws(TypeError, () => Inner(Symbol('a'), logs));
assert.compareArray(log, []);
