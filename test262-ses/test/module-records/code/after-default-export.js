// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: What follows the export of an arrow function or of a class without a name is no part of it
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = compartmentOf(
      {
        a: 'export default () => { return "a"; }\n(log.push("after a"));',
        b: 'export default class {}\n(log.push("after b"));',
        c: 'export default class {} [log.push("after c")];',
      },
      { globals: { log } },
    );
    assert.sameValue((await importModule(compartment, 'a')).default(), 'a', name);
    assert.sameValue(typeof (await importModule(compartment, 'b')).default, 'function', name);
    assert.sameValue(typeof (await importModule(compartment, 'c')).default, 'function', name);
    assert.compareArray(log, ['after a', 'after b', 'after c'], name);
  });
});
