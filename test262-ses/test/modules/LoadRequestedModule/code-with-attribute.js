// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: A module that is no data is refused where json or text was asked for, and nothing of it runs
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
  const log = [];
  const dataOnly = ['source', 'virtual', 'namespace', 'reexport'];
  const makeOptions = () => ({
    globals: { log },
    modules: {
      source: { source: new ModuleSource('import "dependency"; log.push("source"); export default 1;') },
      virtual: { source: { bindings: [{ export: 'default' }], execute: () => log.push('virtual') } },
      namespace: { namespace: { default: 1 } },
      reexport: { source: new ModuleSource('export { default } from "data" with { type: "json" };') },
      dependency: { source: new ModuleSource('log.push("dependency");') },
      data: { json: '1' },
    },
  });
  await forEachImporter(async (importModule, name) => {
    for (const type of ['json', 'text']) {
      for (const specifier of dataOnly) {
        const main = `import value from '${specifier}' with { type: '${type}' };`;
        const compartment = compartmentOf({ main }, makeOptions());
        await assert.throwsAsync(TypeError, () => importModule(compartment, 'main'), [name, type, specifier].join());
        const load = compartment.evaluate('(specifier, options) => import(specifier, options)');
        await assert.throwsAsync(TypeError, () => load(specifier, { with: { type } }));
        assert.compareArray(log, [], [name, type, specifier].join());
      }
    }
  });
  for (const specifier of dataOnly) {
    assert.sameValue(
      compartmentOf({}, makeOptions()).importNow(specifier).default,
      specifier === 'virtual' ? undefined : 1,
    );
  }
});
