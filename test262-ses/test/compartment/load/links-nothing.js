// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load does not link, so that an import of what no module exports is an error of import alone
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    c. Perform ? Await(module.LoadRequestedModules()).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: 'import { y } from "b";', b: 'export const x = 1;' });

  assert.sameValue(await compartment.load('a'), undefined);
  await assert.throwsAsync(SyntaxError, () => compartment.import('a'));
  assert.sameValue(await compartment.load('a'), undefined);
});
