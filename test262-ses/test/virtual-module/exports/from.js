// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: An export with from is a name of another module, and no variable of this one
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    c. Else if entry.[[ModuleRequest]] is not null, then
      i. Append entry to indirectExportEntries.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

let keys;
const namespace = compartmentOf({
  v: {
    bindings: [
      { export: 'a', from: 'm' },
      { export: 'b', as: 'c', from: 'm' },
      { export: 'default', from: 'm' },
    ],
    execute(env) {
      keys = Reflect.ownKeys(env);
    },
  },
  m: 'export const a = 1; export let b = 2; export default 3;',
}).importNow('v');

assert.compareArray(keys, []);
assert.compareArray(exportNames(namespace), ['a', 'c', 'default']);
assert.compareArray([namespace.a, namespace.c, namespace.default], [1, 2, 3]);
