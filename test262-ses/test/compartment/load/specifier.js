// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load converts its specifier at once, and a conversion that throws rejects the promise
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    a. Let specifierString be ? ToString(specifier).
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = new Compartment({
    importHook(specifier) {
      log.push('importHook ' + specifier);
      return { namespace: {} };
    },
  });
  const good = {
    toString() {
      log.push('toString');
      return 'a';
    },
  };
  const bad = {
    toString() {
      throw new Test262Error();
    },
  };
  const promise = compartment.load(good);
  log.push('returned');
  await promise;

  assert.compareArray(log, ['toString', 'importHook a', 'returned']);
  await assert.throwsAsync(Test262Error, () => compartment.load(bad));
  await assert.throwsAsync(TypeError, () => compartment.load(Symbol('a')));
});
