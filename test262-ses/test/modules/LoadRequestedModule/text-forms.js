// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: A text module is imported with the attribute type text, and in no other way
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
  const modules = { data: { text: '{ "a": 1 }' } };
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf(
      {
        main: `import value from 'data' with { type: 'text' };
          export { value };
          export { default as again } from 'data' with { type: 'text' };
          export * as namespace from 'data' with { type: 'text' };
          export const load = (options) => import('data', options);`,
        code: 'import value from "data";',
        json: 'import value from "data" with { type: "json" };',
      },
      { modules },
    );
    const { value, again, namespace, load } = await importModule(compartment, 'main');

    assert.sameValue(value, '{ "a": 1 }', name);
    assert.sameValue(again, value, name);
    assert.sameValue(namespace.default, value, name);
    assert.compareArray(exportNames(namespace), ['default']);
    assert.sameValue(await load({ with: { type: 'text' } }), namespace);
    await assert.throwsAsync(TypeError, () => load());
    await assert.throwsAsync(TypeError, () => load({ with: { type: 'json' } }));
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'code'), name);
    await assert.throwsAsync(TypeError, () => importModule(compartment, 'json'), name);
  });
});
