// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: exportAllFrom is an export of all names, and with as an export of the namespace
info: |
  ParseModuleBinding ( record, binding )

  [...]
  10. If exportAllFrom is a String, then
    [...]
    b. If as is undefined, return ! AppendExportEntry(record, exportAllFrom, attributes, all-but-default, null, null).
    c. Return ? AppendExportEntry(record, exportAllFrom, attributes, all, null, as).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf({
  v: { bindings: [{ exportAllFrom: 'm' }, { exportAllFrom: 'm', as: 'ns' }] },
  m: 'export const x = 1;',
});
const namespace = compartment.importNow('v');

assert.compareArray(exportNames(namespace), ['ns', 'x']);
assert.sameValue(namespace.x, 1);
assert.sameValue(namespace.ns, compartment.importNow('m'));
