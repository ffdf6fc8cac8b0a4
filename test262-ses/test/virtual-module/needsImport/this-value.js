// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-import
description: The import function works with any this value, and for another module than its own
info: |
  Import Functions of Virtual Modules

  1. Let F be the active function object.
  2. Return DynamicImport(F.[[Module]], specifier, options).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  let importFunction;
  const compartment = compartmentOf(
    {
      v: {
        needsImport: true,
        execute(env, argument) {
          importFunction = argument;
        },
      },
      m: 'export const x = f.call({}, "n");',
      n: 'export const y = 1;',
    },
    { globals: { f: (...args) => importFunction(...args) } },
  );
  compartment.importNow('v');

  assert.sameValue((await compartment.importNow('m').x).y, 1);
  assert.sameValue((await importFunction.call(null, 'n')).y, 1);
  assert.sameValue((await Reflect.apply(importFunction, 1, ['n', {}])).y, 1);
});
