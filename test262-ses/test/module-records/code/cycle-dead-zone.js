// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: >
  In a circle a variable that is read before its module has run throws a ReferenceError, which is the error of both
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const compartment = compartmentOf({
      a: 'import "b"; export const x = 1;',
      b: 'import { x } from "a"; export const y = x;',
    });
    const outcome = (specifier) => importModule(compartment, specifier).then(() => 'fulfilled', (thrown) => thrown);
    const error = await outcome('a');
    assert.sameValue(error.constructor, ReferenceError, name);
    assert.sameValue(await outcome('b'), error, name);
    assert.sameValue(await outcome('a'), error, name);
  });
});
