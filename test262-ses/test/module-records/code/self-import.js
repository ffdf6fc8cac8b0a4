// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A module may import itself
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: `
        import * as self from "a";
        import { x as y } from "a";
        export const x = 1;
        export const z = y;
        export { self };
      `,
    });
    const namespace = await importModule(compartment, 'a');
    assert.sameValue(namespace.self, namespace, name);
    assert.sameValue(namespace.z, 1, name);
  });
});
