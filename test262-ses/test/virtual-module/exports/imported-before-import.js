// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: The export of an import is found where the import comes after it, too
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

    [...]
    a. Let imported be the element of record.[[ImportEntries]] whose [[LocalName]] is entry.[[LocalName]], or empty if
       there is none.
    [...]
    d. Else if imported is not empty and imported.[[ImportName]] is not namespace-object, then
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const namespace = compartmentOf({
  v: {
    bindings: [
      { export: 'x', as: 'y' },
      { import: 'x', from: 'm' },
    ],
  },
  m: 'export const x = 1;',
}).importNow('v');

assert.sameValue(namespace.y, 1);
