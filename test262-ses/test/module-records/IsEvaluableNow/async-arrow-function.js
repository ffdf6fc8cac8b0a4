// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: The await in an async arrow function with an expression for a body is none of the top level
info: |
  IsEvaluableNow ( module, seen )

  [...]
  6. If module.[[HasTLA]] is true, return false.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: 'export const f = async () => await 1;' });

  assert.sameValue(await compartment.importNow('a').f(), 1);
});
