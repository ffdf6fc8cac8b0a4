// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendmodulerequest
description: Modules are requested in the order of the bindings, be they imports or exports
info: |
  AppendModuleRequest ( record, specifier, attributes )

  1. Let newRequest be the ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes }.
  [...]
  3. Append newRequest to record.[[RequestedModules]].
  4. Return newRequest.
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const loaded = [];
const bindings = [
  { exportAllFrom: 'd' },
  { import: 'x', from: 'b' },
  { export: 'own' },
  { exportAllFrom: 'a', as: 'a' },
  { import: 'x', as: 'y', from: 'd' },
  { export: 'x', from: 'c' },
];
const compartment = new Compartment({
  modules: { v: { source: { bindings } } },
  resolveHook: (specifier) => specifier,
  loadNowHook(specifier) {
    loaded.push(specifier);
    return { source: new ModuleSource('export let x;') };
  },
});
compartment.importNow('v');

assert.compareArray(loaded, ['d', 'b', 'a', 'c']);
