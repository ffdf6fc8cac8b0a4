// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: >
  A JSON module has its value when it is evaluated, in the order of the imports; until then default is undefined to no
  one
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  7. Return module.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    main: 'import "before"; import m from "m" with { type: "json" }; import "after"; log.push(["main", m]);',
    before: 'import m from "m" with { type: "json" }; log.push(["before", m]);',
    after: 'export { default } from "m" with { type: "json" }; log.push(["after"]);',
  };
  await forEachImporter(async (importModule) => {
    const compartment = compartmentOf(sources, { modules: { m: { json: '1' } }, globals: { log } });
    await importModule(compartment, 'main');
    assert.sameValue(JSON.stringify(log.splice(0)), '[["before",1],["after"],["main",1]]');
  });
});
