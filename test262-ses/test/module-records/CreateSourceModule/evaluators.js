// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: eval and Function in a module are those of its compartment
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    {
      a: `
        const local = 1;
        export const indirect = (0, eval)('where + typeof local');
        export const f = new Function('return where + typeof local + typeof this')();
        export const own = [eval, Function];
      `,
    },
    { globals: { where: 'compartment ' } },
  );
  const { indirect, f, own } = await compartment.import('a');

  assert.sameValue(indirect, 'compartment undefined');
  assert.sameValue(f, 'compartment undefinedundefined');
  assert.sameValue(own[0], compartment.globalThis.eval);
  assert.sameValue(own[1], compartment.globalThis.Function);
});
