// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load does not wait for a top-level await, since it evaluates nothing
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    c. Perform ? Await(module.LoadRequestedModules()).
    d. Return undefined.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: 'await new Promise(() => {});' });

  assert.sameValue(await compartment.load('a'), undefined);
  assert.throws(TypeError, () => compartment.importNow('a'));
});
