// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load takes a full specifier, for which resolveHook is not called
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    b. Let module be ? LoadCompartmentModule(compartmentRec, specifierString, async).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = new Compartment({
    resolveHook() {
      throw new Test262Error();
    },
    importHook(specifier) {
      log.push(specifier);
      return { namespace: {} };
    },
  });
  await compartment.load('./a');
  await compartment.load('./a');

  assert.compareArray(log, ['./a']);
});
