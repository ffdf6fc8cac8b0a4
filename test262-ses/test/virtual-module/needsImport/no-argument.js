// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-import
description: Without an argument the specifier is undefined
info: |
  Import Functions of Virtual Modules

  [...]
  2. Return DynamicImport(F.[[Module]], specifier, options).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let importFunction;
  const source = {
    needsImport: true,
    execute(env, argument) {
      importFunction = argument;
    },
  };
  compartmentOf({ v: source, undefined: 'export const x = 1;' }).importNow('v');

  assert.sameValue((await importFunction()).x, 1);
});
