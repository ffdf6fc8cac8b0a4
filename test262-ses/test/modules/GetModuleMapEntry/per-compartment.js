// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulemapentry
description: Each compartment has a module map of its own, so one specifier names a module in each
info: |
  GetModuleMapEntry ( compartmentRec, specifier )

  1. For each Module Map Entry entry of compartmentRec.[[ModuleMap]], do
    a. If entry.[[Specifier]] is specifier, return entry.
  2. Let newEntry be the Module Map Entry { [[Specifier]]: specifier, [[Loading]]: empty, [[Alias]]: empty, [[Result]]:
     empty }.
  3. Append newEntry to compartmentRec.[[ModuleMap]].
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const source = new ModuleSource('export const o = {}');
const make = () => new Compartment({ modules: { m: { source } } });
const a = make();
const b = make();

assert.notSameValue(a.importNow('m'), b.importNow('m'));
assert.notSameValue(a.importNow('m').o, b.importNow('m').o);
assert.sameValue(a.importNow('m'), a.importNow('m'));
