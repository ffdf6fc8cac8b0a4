// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-isevaluablenow
description: A module whose evaluation failed after waiting throws its error, for it and for what imports it
info: |
  IsEvaluableNow ( module, seen )

  [...]
  4. If module.[[Status]] is evaluated, return true.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: 'import "b";', b: 'await null; throw {};', c: 'import "b";' });
  const error = await compartment.import('b').then(() => 'fulfilled', (thrown) => thrown);
  const caught = [];
  for (const specifier of ['b', 'a', 'c']) {
    try {
      compartment.importNow(specifier);
    } catch (thrown) {
      caught.push(thrown);
    }
  }

  assert.sameValue(typeof error, 'object');
  assert.compareArray(caught, [error, error, error]);
});
