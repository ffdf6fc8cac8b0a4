// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A module sees no global of the start compartment that its compartment does not have
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  1. Let module be ParseModule(source.[[ModuleSourceText]], compartmentRec, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

globalThis.ofStart = 1;
const compartment = compartmentOf({
  a: 'export default [typeof ofStart, typeof print, typeof $262, typeof lockdown];',
});
const { default: types } = compartment.importNow('a');

assert.compareArray(types, ['undefined', 'undefined', 'undefined', 'undefined']);
assert.sameValue(ofStart, 1);
