// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebindings
description: After an element that is no binding no other is read
info: |
  ParseModuleBindings ( bindings )

    [...]
    c. Perform ? ParseModuleBinding(record, binding).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

const log = [];
const bindings = logTraps([{ export: 'x' }, {}, { export: 'y' }], 'bindings', log);

assert.throws(SyntaxError, () => compartmentOf({ v: { bindings } }).importNow('v'));
assert.compareArray(log, ['bindings get length', 'bindings get 0', 'bindings get 1']);
