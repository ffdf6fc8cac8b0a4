// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: Each form of import and export reads a JSON module with the attribute type json
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
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf(
      {
        main: `import value, { default as again } from 'data' with { type: 'json' };
          import * as namespace from 'data' with { 'type': "json" };
          import 'data' with { type: 'json' };
          import { value as through, all } from 'between';
          export { value, again, namespace, through, all };
          export { default } from 'data' with { type: 'json' };
          export * as star from 'data' with { type: 'json', };`,
        between: `export * from 'data' with { type: 'json' };
          export { default as value } from 'data' with { type: 'json' };
          export * as all from 'data' with { type: 'json' };`,
      },
      { modules: { data: { json: '{ "a": [1, 2] }' } } },
    );
    const main = await importModule(compartment, 'main');

    assert.sameValue(JSON.stringify(main.value), '{"a":[1,2]}', name);
    for (const key of ['again', 'through', 'default']) assert.sameValue(main[key], main.value, name + ' ' + key);
    for (const key of ['all', 'star']) assert.sameValue(main[key], main.namespace, name + ' ' + key);
    assert.sameValue(main.namespace.default, main.value, name);
    assert.compareArray(exportNames(main.namespace), ['default']);
  });
});
