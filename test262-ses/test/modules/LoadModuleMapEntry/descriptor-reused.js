// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadmodulemapentry
description: A hook may return one descriptor for several specifiers, and each gets a module of its own
info: |
  LoadModuleMapEntry ( compartmentRec, entry, mode )

  [...]
  4. Else if mode is now, then
    a. Let descriptor be ? Call(compartmentRec.[[ImportNowHook]], undefined, « specifier »).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const descriptor = { source: new ModuleSource('export const o = {};') };
const compartment = new Compartment({ loadNowHook: () => descriptor });

assert.notSameValue(compartment.importNow('a'), compartment.importNow('b'));
assert.notSameValue(compartment.importNow('a').o, compartment.importNow('b').o);
