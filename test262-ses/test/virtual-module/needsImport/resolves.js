// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-import
description: The import function resolves its argument against the full specifier of the module
info: |
  Import Functions of Virtual Modules

  1. Let F be the active function object.
  2. Return DynamicImport(F.[[Module]], specifier, options).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  let importFunction;
  const compartment = new Compartment({
    modules: {
      v: {
        source: {
          needsImport: true,
          execute(env, argument) {
            importFunction = argument;
          },
        },
        specifier: 'base/v',
      },
    },
    resolveHook(specifier, referrer) {
      log.push(`resolve ${specifier} ${referrer}`);
      return 'base/m';
    },
    async loadHook(specifier) {
      log.push(`load ${specifier}`);
      return { source: new ModuleSource('export const x = 1;') };
    },
  });
  await compartment.import('v');

  assert.compareArray(log, []);
  assert.sameValue((await importFunction('./m')).x, 1);
  assert.compareArray(log, ['resolve ./m base/v', 'load base/m']);
});
