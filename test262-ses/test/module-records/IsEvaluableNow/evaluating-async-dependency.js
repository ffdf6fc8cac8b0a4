// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: A module that imports one that waits is refused, and can be imported when that has ended
info: |
  IsEvaluableNow ( module, seen )

  [...]
  5. If module.[[Status]] is evaluating or evaluating-async, return false.
  [...]
  7. For each ModuleRequest Record request of module.[[RequestedModules]], do
    [...]
    b. If IsEvaluableNow(required, seen) is false, return false.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let open;
  const gate = new Promise((resolve) => {
    open = resolve;
  });
  const compartment = compartmentOf(
    { a: 'export const x = await gate;', b: 'import { x } from "a"; export { x };' },
    { globals: { gate } },
  );
  const promise = compartment.import('a');
  for (let i = 0; i < 20; i++) await null;

  assert.throws(TypeError, () => compartment.importNow('b'));
  open(1);
  await promise;
  assert.sameValue(compartment.importNow('b').x, 1);
});
