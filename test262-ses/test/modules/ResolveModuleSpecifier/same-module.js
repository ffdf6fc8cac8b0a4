// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-resolvemodulespecifier
description: Two specifiers that are resolved to one full specifier name one module
info: |
  ResolveModuleSpecifier ( compartmentRec, specifier, referrerSpecifier )

  [...]
  5. Return fullSpecifier.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    {
      a: 'import { o as x } from "./b"; import { o as y } from "../d/b"; export default x === y;',
      '/d/b': 'export const o = {};',
    },
    { resolveHook: () => '/d/b' },
  );
  await forEachImporter(async (importModule, name) => {
    assert.sameValue((await importModule(compartment, 'a')).default, true, name);
  });
});
