// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-module-binding-getter
description: The import of a namespace is the namespace of the other module
info: |
  Module Binding Getters

  [...]
  2. Return ? F.[[Module]].[[Environment]].GetBindingValue(F.[[BindingName]], true).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let seen;
const compartment = compartmentOf({
  v: {
    bindings: [{ importAllFrom: 'm', as: 'ns' }],
    execute({ ns }) {
      seen = ns;
    },
  },
  m: 'export const x = 1;',
});
compartment.importNow('v');

assert.sameValue(seen, compartment.importNow('m'));
assert.sameValue(seen.x, 1);
