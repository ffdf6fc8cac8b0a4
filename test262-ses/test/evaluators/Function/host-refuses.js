// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A host may refuse to compile a function; it sees the texts, and nothing of them is parsed then
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  7. Perform ? HostEnsureCanCompileStrings(compartmentRec, parameterStrings, bodyString, false).
features: [Compartment, host-hooks]
---*/

const { Function: Inner } = new Compartment().globalThis;
const seen = [];
$262.setHostHook('HostEnsureCanCompileStrings', function (parameters, body) {
  seen.push(parameters.join('|'), body);
  throw new Test262Error();
});

assert.throws(Test262Error, () => Inner('a, b', { toString: () => 'c' }, '('));
assert.throws(Test262Error, () => new Inner());
assert.compareArray(seen, ['a, b|c', '(', '', '']);
