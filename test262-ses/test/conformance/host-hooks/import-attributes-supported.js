// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-hostgetsupportedimportattributes
description: >
  An attribute that is not supported is a SyntaxError when the graph of a module is loaded, and a TypeError in
  import()
info: |
  An implementation of HostGetSupportedImportAttributes must return a List that contains "type". Other attributes that a
  host supports are for the modules of its start compartments: RequestedModuleType refuses them in a compartment.

  A host that supports an attribute which this test takes for an unknown one throws a TypeError in both cases.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const modules = { data: { json: '1' } };
  const attributes = ['"an attribute of nobody": "json"', 'Type: "json"', 'type: "json", "an attribute of nobody": ""'];
  for (const list of attributes) {
    await forEachImporter(async (importModule, name) => {
      const main = `import x from "data" with { ${list} };`;
      const compartment = compartmentOf({ main, good: 'import x from "data" with { type: "json" };' }, { modules });
      const error = await importModule(compartment, 'main').catch((thrown) => thrown);
      assert.sameValue(error instanceof SyntaxError || error instanceof TypeError, true, name + ' ' + list);
      await importModule(compartment, 'good');
    });
    const load = new Compartment({ modules }).evaluate(`() => import("data", { with: { ${list} } })`);
    await assert.throwsAsync(TypeError, load, list);
  }
  assert.throws(SyntaxError, () => new ModuleSource('import x from "data" with { type: "json", "type": "json" };'));
});
