// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A module that several modules import is evaluated once, before them, in the order of the text
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = compartmentOf(
      {
        a: 'import { o as x } from "b"; import { o as y } from "c"; log.push("a"); export default x === y;',
        b: 'import { o } from "d"; log.push("b"); export { o };',
        c: 'import { o } from "d"; log.push("c"); export { o };',
        d: 'log.push("d"); export const o = {};',
      },
      { globals: { log } },
    );
    assert.sameValue((await importModule(compartment, 'a')).default, true, name);
    assert.compareArray(log, ['d', 'b', 'c', 'a'], name);
  });
});
