// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: A module may import itself with import(), and wait for modules that wait for nothing of it
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'export const x = 1; export const self = import("a"); export const { y } = await import("b");',
    b: 'export const y = 2;',
  });
  const namespace = await compartment.import('a');

  assert.sameValue(await namespace.self, namespace);
  assert.sameValue(namespace.y, 2);
});
