// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: Free names of a module are those of the global object of its compartment, as it is then
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf(
    { a: 'export const g = globalThis; export const read = () => x; export const write = (value) => { x = value; };' },
    { globals: { x: 1 } },
  );
  const { g, read, write } = await compartment.import('a');

  assert.sameValue(g, compartment.globalThis);
  assert.sameValue(read(), 1);
  write(2);
  assert.sameValue(compartment.globalThis.x, 2);
  compartment.globalThis.x = 3;
  assert.sameValue(read(), 3);
  delete compartment.globalThis.x;
  assert.throws(ReferenceError, read);
});
