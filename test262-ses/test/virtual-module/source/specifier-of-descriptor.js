// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: What the specifier of the descriptor says is what imports of the virtual module are resolved against
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  12. Set module.[[FullSpecifier]] to specifier.
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const resolved = [];
const compartment = new Compartment({
  modules: {
    v: { source: { bindings: [{ export: 'x', from: './m' }] }, specifier: 'base/v' },
    'base/m': { source: new ModuleSource('export const x = 1;') },
  },
  resolveHook(specifier, referrer) {
    resolved.push(specifier, referrer);
    return 'base/m';
  },
});

assert.sameValue(compartment.importNow('v').x, 1);
assert.compareArray(resolved, ['./m', 'base/v']);
