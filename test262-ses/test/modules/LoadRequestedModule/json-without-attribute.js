// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: A JSON module that is imported without the attribute, or as text, is a TypeError, and nothing runs
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  11. If ModuleType(module) is not type, throw a TypeError exception.
  12. Return module.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const imports = [
    'import value from "data";',
    'import "data";',
    'import * as namespace from "data";',
    'export { default } from "data";',
    'export * from "data";',
    'export * as namespace from "data";',
    'import value from "data" with {};',
    'import value from "data" with { type: "text" };',
  ];
  const log = [];
  await forEachImporter(async (importModule, name) => {
    for (const text of imports) {
      const sources = { main: 'import "first"; ' + text + ' log.push("main");', first: 'log.push("first");' };
      const modules = { data: { json: '{}' } };
      const compartment = compartmentOf(sources, { modules, globals: { log } });
      await assert.throwsAsync(TypeError, () => importModule(compartment, 'main'), name + ' ' + text);
      assert.compareArray(Object.keys(await importModule(compartment, 'data')), ['default']);
    }
  });
  assert.compareArray(log, []);
});
