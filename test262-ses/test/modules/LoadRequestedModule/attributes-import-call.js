// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: Empty options of import() are as none, in a module and in evaluated code; code is refused as json
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  11. If ModuleType(module) is not type, throw a TypeError exception.
  12. Return module.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'export const load = (options) => import("b", options);',
    b: 'export const x = 1;',
  });
  const { load } = await compartment.import('a');
  const evaluated = compartment.evaluate('(options) => import("b", options)');

  for (const f of [load, evaluated]) {
    await assert.throwsAsync(TypeError, () => f({ with: { type: 'json' } }));
    assert.sameValue((await f({ with: {} })).x, 1);
    assert.sameValue((await f({})).x, 1);
    assert.sameValue((await f()).x, 1);
  }
});
