// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The name arguments is not bound at the top level of a module
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource, arguments-unbound]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'export const atTop = typeof arguments; export const inArrow = (() => typeof arguments)();',
    b: 'export const inFunction = (function () { return typeof arguments; })();',
  });
  const { atTop, inArrow } = await compartment.import('a');
  const { inFunction } = await compartment.import('b');

  assert.sameValue(atTop, 'undefined');
  assert.sameValue(inArrow, 'undefined');
  assert.sameValue(inFunction, 'object');
});
