// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A graph may reach through several compartments, each module with the globals of its own
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const leaf = compartmentOf(
      { x: 'import { name } from "y"; log.push(where); export { name };', y: 'export const name = where + "/y";' },
      { globals: { log, where: 'leaf' } },
    );
    const root = compartmentOf(
      { a: 'import { name } from "b"; log.push(where); export { name };', y: 'export const name = "wrong";' },
      { globals: { log, where: 'root' }, modules: { b: { namespace: 'x', compartment: leaf } } },
    );
    assert.sameValue((await importModule(root, 'a')).name, 'leaf/y', name);
    assert.compareArray(log, ['leaf', 'root'], name);
  });
});
