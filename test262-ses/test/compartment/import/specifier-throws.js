// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A specifier whose conversion throws rejects the promise with what is thrown
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  3. If specifierString is an abrupt completion, then
    a. Perform ! Call(promiseCapability.[[Reject]], undefined, « specifierString.[[Value]] »).
    b. Return promiseCapability.[[Promise]].
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const error = new Test262Error();
  const specifier = {
    toString() {
      throw error;
    },
  };
  const compartment = new Compartment({
    async loadHook() {
      throw new TypeError('the hook is called');
    },
  });

  assert.sameValue(await compartment.import(specifier).catch((thrown) => thrown), error);
});
