// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-moduletype
description: A module of the host that a descriptor names has no type
info: |
  ModuleType ( module )

  1. If module is a Data Module Record, return module.[[Type]].
  2. Return empty.
features: [Compartment, Compartment-modules, data-modules, host-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ modules: { m: { namespace: './module_FIXTURE.js' } } });
  const load = compartment.evaluate('(options) => import("m", options)');

  await assert.throwsAsync(TypeError, () => load({ with: { type: 'json' } }));
  assert.sameValue((await load()).imported, 'imported');
});
