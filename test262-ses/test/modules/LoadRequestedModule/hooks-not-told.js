// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: Hooks get specifiers alone, and are not told of attributes
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const hook = (...args) => {
      log.push(...args);
      return { json: '1' };
    };
    const compartment = new Compartment({
      modules: { main: { source: new ModuleSource('import x from "./x" with { type: "json" }; export { x };') } },
      resolveHook: (...args) => {
        log.push(...args);
        return 'full';
      },
      loadHook: hook,
      loadNowHook: hook,
    });
    assert.sameValue((await importModule(compartment, 'main')).x, 1, name);
    assert.compareArray(log, ['./x', 'main', 'full'], name);
  });
});
