// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A module that has the error of another is not run when a third for which it waited ends
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    a: 'import "slow"; import "quick"; log.push("a");',
    slow: 'await null; await null; await null; log.push("slow");',
    quick: 'await null; throw 1;',
    b: 'import "slow"; log.push("b");',
  };
  const compartment = compartmentOf(sources, { globals: { log } });
  const error = await compartment.import('a').then(() => 'fulfilled', (thrown) => thrown);
  await compartment.import('b');

  assert.sameValue(error, 1);
  assert.compareArray(log, ['slow', 'b']);
});
