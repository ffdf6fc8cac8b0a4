// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: Modules that wait hold up those that import them and no others
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    a: 'import "slow"; import "sync"; import "after"; log.push("a");',
    slow: 'log.push("slow"); await null; await null; log.push("slow ends");',
    sync: 'log.push("sync");',
    after: 'import "slow"; log.push("after");',
  };
  await compartmentOf(sources, { globals: { log } }).import('a');

  assert.compareArray(log, ['slow', 'sync', 'slow ends', 'after', 'a']);
});
