// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: What waited for the same module as one that throws, and for that one, is not run
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    a: 'import "throws"; import "slow"; log.push("a");',
    throws: 'import "slow"; log.push("throws"); throw 1;',
    slow: 'await null; log.push("slow");',
  };
  const error = await compartmentOf(sources, { globals: { log } }).import('a').then(() => 'fulfilled', (thrown) => thrown);

  assert.sameValue(error, 1);
  assert.compareArray(log, ['slow', 'throws']);
});
