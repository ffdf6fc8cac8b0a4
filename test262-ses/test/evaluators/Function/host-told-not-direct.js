// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The host is told that a function constructor of a compartment is no direct eval
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  7. Perform ? HostEnsureCanCompileStrings(compartmentRec, parameterStrings, bodyString, false).
features: [Compartment, host-hooks]
---*/

const { Function: Inner } = new Compartment().globalThis;
const seen = [];
$262.setHostHook('HostEnsureCanCompileStrings', function (parameters, body, direct) {
  seen.push(body, direct);
});

assert.sameValue(Inner('return 1')(), 1);
assert.sameValue(new Inner('return 2')(), 2);
assert.compareArray(seen, ['return 1', false, 'return 2', false]);
