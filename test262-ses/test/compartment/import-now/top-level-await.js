// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow refuses a graph with a top-level await before any of its modules runs, and import takes it then
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  7. If IsEvaluableNow(module, « ») is false, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const compartment = compartmentOf(
    {
      a: 'import "b"; import { x } from "c"; log.push("a"); export { x };',
      b: 'log.push("b");',
      c: 'log.push("c"); export const x = await Promise.resolve(1);',
    },
    { globals: { log } },
  );

  assert.throws(TypeError, () => compartment.importNow('c'));
  assert.throws(TypeError, () => compartment.importNow('a'));
  assert.compareArray(log, []);
  assert.sameValue((await compartment.import('a')).x, 1);
  assert.compareArray(log, ['b', 'c', 'a']);
  assert.sameValue(compartment.importNow('a').x, 1);
  assert.sameValue(compartment.importNow('c').x, 1);
});
