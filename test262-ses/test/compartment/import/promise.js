// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: import returns a new promise each time, an instance of the intrinsic Promise whatever that name is bound to
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).

  DynamicImport ( referrer, specifier, options )

  1. Let promiseCapability be ! NewPromiseCapability(%Promise%).
  [...]
  8. Return promiseCapability.[[Promise]].
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
  compartment.globalThis.Promise = globalThis.Promise;
  const first = compartment.import('a');
  const second = compartment.import('a');
  globalThis.Promise = IntrinsicPromise;

  assert.sameValue(Object.getPrototypeOf(first), Promise.prototype);
  assert.sameValue(first.constructor, Promise);
  assert.notSameValue(first, second);
  assert.sameValue(await first, await second);
});
