// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A module sees the global lexical bindings of its compartment
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource, globalLexicals]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const globalLexicals = Object.defineProperty({ mutable: 1 }, 'constant', { value: 2, enumerable: true });
  const compartment = compartmentOf(
    {
      a: `
        export const read = () => [mutable, constant];
        export const write = () => { mutable++; };
        export const fail = () => { constant++; };
      `,
    },
    { globalLexicals },
  );
  const { read, write, fail } = await compartment.import('a');

  assert.compareArray(read(), [1, 2]);
  write();
  assert.throws(TypeError, fail);
  assert.compareArray(read(), [2, 2]);
  assert.sameValue(compartment.evaluate('mutable'), 2);
});
