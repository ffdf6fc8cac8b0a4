// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The text is code of a module, so that this is undefined, await a keyword and all of it strict
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: `
      export const self = this;
      export const f = function () { return this; };
      export let error;
      try { undeclared = 1; } catch (e) { error = e; }
      export const type = typeof undeclared;
      export const awaited = await 1;
    `,
  });
  const { self, f, error, type, awaited } = await compartment.import('a');

  assert.sameValue(self, undefined);
  assert.sameValue(f(), undefined);
  assert.sameValue(error.constructor, ReferenceError);
  assert.sameValue(type, 'undefined');
  assert.sameValue(awaited, 1);
});
