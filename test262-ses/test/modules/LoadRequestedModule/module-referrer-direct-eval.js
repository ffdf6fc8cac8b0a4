// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: >
  import() in a direct eval and in functions of a module is one of the module, for which resolveHook is called
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  7. If referrer is a Cyclic Module Record, set specifier to ? ResolveModuleSpecifier(compartmentRec, specifier,
     referrer.[[FullSpecifier]]).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const text = `
    export const loads = [
      () => eval('import("./a")'),
      async () => import('./a'),
      () => (class { static x = import('./a'); }).x,
    ];
  `;
  const log = [];
  const compartment = compartmentOf(
    { '/dir/m': text, '/dir/a': 'export const x = 1' },
    {
      resolveHook(specifier, referrer) {
        log.push(specifier + ' ' + referrer);
        return '/dir/a';
      },
    },
  );
  const { loads } = await compartment.import('/dir/m');

  for (const load of loads) assert.sameValue((await load()).x, 1);
  assert.sameValue(log.every((line) => line === './a /dir/m'), true);
  assert.sameValue(log.length > 0, true);
});
