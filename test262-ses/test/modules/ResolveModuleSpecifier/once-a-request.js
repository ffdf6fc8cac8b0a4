// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: resolveHook is called once for a specifier that a module imports in several declarations
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  3. Let fullSpecifier be ? Call(hook, undefined, « specifier, referrerSpecifier »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const text = `
    import { x } from "b";
    import * as b from "b";
    export * from "b";
    export { x as y } from "b";
    export { b };
  `;
  await forEachImporter(async (importModule, name) => {
    let calls = 0;
    const compartment = compartmentOf(
      { a: text, b: 'export const x = 1;' },
      {
        resolveHook(specifier) {
          calls++;
          return specifier;
        },
      },
    );
    assert.sameValue((await importModule(compartment, 'a')).y, 1, name);
    assert.sameValue(calls, 1, name);
  });
});
