// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: exportAllFrom with as exports the namespace of another module
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    c. Else if entry.[[ModuleRequest]] is not null, then
      i. Append entry to indirectExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf({
  v: {
    bindings: [
      { exportAllFrom: 'm', as: 'ns' },
      { exportAllFrom: 'm', as: 'default' },
    ],
  },
  m: 'export const a = 1; export default 2;',
});
const namespace = compartment.importNow('v');

assert.compareArray(exportNames(namespace), ['default', 'ns']);
assert.sameValue(namespace.ns, compartment.importNow('m'));
assert.sameValue(namespace.default, namespace.ns);
