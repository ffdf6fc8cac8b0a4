// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A direct eval in a module sees the variables of the module
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'const local = 1; export const direct = eval("local"); export const self = eval("this");',
  });
  const { direct, self } = await compartment.import('a');

  assert.sameValue(direct, 1);
  assert.sameValue(self, undefined);
});
