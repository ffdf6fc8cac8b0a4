// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: An export without from is a variable of the module
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  10. For each ExportEntry Record entry of record.[[ExportEntries]], do
    [...]
    e. Else,
      i. Append entry to localExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'b' }, { export: 'a', as: 'c' }, { export: 'default' }],
    execute(env) {
      env.a = 1;
      env.b = 2;
      env.default = 3;
    },
  },
}).importNow('v');

assert.compareArray(Reflect.ownKeys(namespace), ['b', 'c', 'default', Symbol.toStringTag]);
assert.compareArray([namespace.b, namespace.c, namespace.default], [2, 1, 3]);
