// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulemapentry
description: The empty String and a lone surrogate are full specifiers like any other
info: |
  GetModuleMapEntry ( compartmentRec, specifier )

  1. For each Module Map Entry entry of compartmentRec.[[ModuleMap]], do
    a. If entry.[[Specifier]] is specifier, return entry.
  2. Let newEntry be the Module Map Entry { [[Specifier]]: specifier, [[Loading]]: empty, [[Alias]]: empty, [[Result]]:
     empty }.
features: [Compartment, Compartment-modules]
---*/

const compartment = new Compartment({
  loadNowHook: (specifier) => ({ namespace: { specifier } }),
});

assert.sameValue(compartment.importNow('').specifier, '');
assert.sameValue(compartment.importNow('\ud800').specifier, '\ud800');
assert.notSameValue(compartment.importNow('\ud801'), compartment.importNow('\ud800'));
assert.sameValue(compartment.importNow(''), compartment.importNow(''));
