// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The functions of a module that waits can be called by one in a circle with it, before it runs
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    a: 'import "b"; export function f() { return 1; } log.push("a"); export const x = await 2; log.push(x);',
    b: 'import { f } from "a"; log.push(f());',
  };
  const { x, f } = await compartmentOf(sources, { globals: { log } }).import('a');

  assert.compareArray(log, [1, 'a', 2]);
  assert.sameValue(x, 2);
  assert.sameValue(f(), 1);
});
