// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: Modules may import each other in a circle, and functions and variables are seen once they are there
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  await forEachImporter(async (importModule, name) => {
    const log = [];
    const compartment = compartmentOf(
      {
        a: 'import { b } from "b"; export const f = () => "f"; log.push("a"); export function g() { return "g"; }',
        b: 'import { f, g } from "a"; log.push(g()); export const b = () => f();',
      },
      { globals: { log } },
    );
    await importModule(compartment, 'a');
    assert.compareArray(log, ['g', 'a'], name);
    assert.sameValue((await importModule(compartment, 'b')).b(), 'f', name);
  });
});
