// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: Each module that is made from one source has template objects of its own
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('const tag = (strings) => strings; export const site = () => tag`x`;');
const compartment = new Compartment({ modules: { a: { source }, b: { source } } });
const a = compartment.importNow('a');
const b = compartment.importNow('b');

assert.sameValue(a.site(), a.site());
assert.notSameValue(a.site(), b.site());
