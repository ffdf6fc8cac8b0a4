// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: Functions of a module belong to its compartment, and what they make are objects of the shared intrinsics
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'export const make = () => [[], {}, () => {}, /x/, new Error(), Promise.resolve()]; export class C {}',
  });
  const { make, C } = await compartment.import('a');
  const prototypes = make().map(Object.getPrototypeOf);

  assert.compareArray(prototypes, [
    Array.prototype,
    Object.prototype,
    Function.prototype,
    RegExp.prototype,
    Error.prototype,
    Promise.prototype,
  ]);
  assert.sameValue(new C() instanceof C, true);
});
