// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A Symbol as specifier rejects the promise with a TypeError
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  2. Let specifierString be Completion(ToString(specifier)).
  3. If specifierString is an abrupt completion, then
    a. Perform ! Call(promiseCapability.[[Reject]], undefined, « specifierString.[[Value]] »).
    b. Return promiseCapability.[[Promise]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  let calls = 0;
  const compartment = new Compartment({
    async loadHook() {
      calls++;
      return { namespace: {} };
    },
  });

  await assert.throwsAsync(TypeError, () => compartment.import(Symbol('a')));
  await assert.throwsAsync(TypeError, () => compartment.import(Object.create(null)));
  assert.sameValue(calls, 0);
  await compartment.import('a');
  assert.sameValue(calls, 1);
});
