// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-objects
description: One source gives a module for each full specifier of a compartment
info: |
  A module that runs comes into being in a compartment, and each compartment can make its own from the same source.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const source = new ModuleSource('export const o = {};');
const compartment = compartmentOf({ one: source, two: source });

assert.notSameValue(compartment.importNow('one').o, compartment.importNow('two').o);
assert.sameValue(compartment.importNow('one').o, compartment.importNow('one').o);
