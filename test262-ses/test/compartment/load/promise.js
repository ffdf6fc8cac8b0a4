// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load returns a new promise each time, an instance of the intrinsic Promise, and fulfils it with undefined
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    d. Return undefined.
  5. Let capability be ! NewPromiseCapability(%Promise%).
  6. Perform AsyncFunctionStart(capability, loadSteps).
  7. Return capability.[[Promise]].
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const IntrinsicPromise = Promise;
  const compartment = compartmentOf({ a: '' });
  globalThis.Promise = function () {
    throw new Test262Error();
  };
  const first = compartment.load('a');
  const second = compartment.load('a');
  globalThis.Promise = IntrinsicPromise;

  assert.sameValue(Object.getPrototypeOf(first), Promise.prototype);
  assert.sameValue(first.constructor, Promise);
  assert.notSameValue(first, second);
  assert.sameValue(await first, undefined);
  assert.sameValue(await second, undefined);
});
