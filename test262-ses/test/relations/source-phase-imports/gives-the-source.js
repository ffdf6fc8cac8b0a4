// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: import source gives the ModuleSource object that a module was made from
info: |
  CreateSourceModule ( compartmentRec, source, specifier, meta )

  [...]
  4. Set module.[[ModuleSource]] to source.
features: [Compartment, Compartment-modules, ModuleSource, source-phase-imports]
---*/

const source = new ModuleSource('');
const compartment = new Compartment({
  modules: { main: { source: new ModuleSource('import source s from "m"; export { s };') }, m: { source } },
  resolveHook: (specifier) => specifier,
});

compartment.importNow('m');
assert.sameValue(compartment.importNow('main').s, source);
