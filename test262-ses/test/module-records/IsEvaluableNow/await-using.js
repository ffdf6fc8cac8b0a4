// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: A top-level await using counts
info: |
  IsEvaluableNow ( module, seen )

  [...]
  6. If module.[[HasTLA]] is true, return false.
features: [Compartment, Compartment-modules, ModuleSource, explicit-resource-management]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: '{ await using x = null; }', b: '{ using x = null; }' });

  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.sameValue(compartment.importNow('b')[Symbol.toStringTag], 'Module');
});
