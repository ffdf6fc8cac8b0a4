// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: An import is a constant, also one that may still change; a logical assignment that does not assign reads it
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: `
        import { x } from "b";
        export const assigned = () => { x = 1; };
        export const added = () => { x += 1; };
        export const logical = () => [x ||= 2, x ??= 2];
        export const and = () => { x &&= 2; };
      `,
      b: 'export let x = 1; export const set = (value) => { x = value; };',
    });
    const { assigned, added, logical, and } = await importModule(compartment, 'a');
    const { set } = await importModule(compartment, 'b');
    assert.throws(TypeError, assigned, name);
    assert.throws(TypeError, added, name);
    assert.throws(TypeError, and, name);
    assert.compareArray(logical(), [1, 1], name);
    set(0);
    assert.sameValue(and(), undefined, name);
    assert.throws(TypeError, logical, name);
  });
});
