// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: A binding that names no module needs no resolveHook, one that does needs it
info: |
  ParseModuleBinding ( record, binding )

  [...]
  13. If from is undefined, then
    [...]
    b. Return ? AppendExportEntry(record, null, attributes, null, export, as).
  14. Return ? AppendExportEntry(record, from, attributes, export, null, as).
features: [Compartment, Compartment-modules]
includes: [compartmentModules.js]
---*/

const importNow = (binding) => new Compartment({ modules: { v: { source: { bindings: [binding] } } } }).importNow('v');

assert.compareArray(exportNames(importNow({ export: 'x' })), ['x']);
assert.throws(TypeError, () => importNow({ export: 'x', from: 'v' }));
assert.throws(TypeError, () => importNow({ exportAllFrom: 'v' }));
assert.throws(TypeError, () => importNow({ import: 'x', from: 'v' }));
