// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A module that waits for two others has the error of the one that throws first
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const sources = {
    a: 'import "slow"; import "quick"; throw 0;',
    slow: 'await null; await null; await null; throw 1;',
    quick: 'await null; throw 2;',
  };
  const compartment = compartmentOf(sources);
  const errors = [];
  for (const specifier of ['a', 'slow', 'quick', 'a']) {
    errors.push(await compartment.import(specifier).then(() => 'fulfilled', (thrown) => thrown));
  }

  assert.compareArray(errors, [2, 1, 2, 2]);
});
