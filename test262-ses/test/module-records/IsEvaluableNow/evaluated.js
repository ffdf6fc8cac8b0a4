// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: What a module waited for in the past does not matter, for it and for what imports it
info: |
  IsEvaluableNow ( module, seen )

  [...]
  4. If module.[[Status]] is evaluated, return true.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'import { x } from "b"; export { x };',
    b: 'export const x = await Promise.resolve(1);',
    c: 'import { x } from "b"; export { x };',
  });

  assert.throws(TypeError, () => compartment.importNow('a'));
  await compartment.import('b');
  assert.sameValue(compartment.importNow('a').x, 1);
  assert.sameValue(compartment.importNow('c').x, 1);
});
