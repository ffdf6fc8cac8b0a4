// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The importMetaHook gets the full specifier and the object of the third argument before execute is called
info: |
  ExecuteModule ( [ capability ] )

  [...]
  2. Perform ? PrepareImportMeta(module).
  [...]
  8. If module.[[NeedsImportMeta]] is true, set importMeta to module.[[ImportMeta]].
  9. Perform ? Call(module.[[Execute]], module.[[ModuleSource]], « environmentObject, import, importMeta »).
features: [Compartment, Compartment-modules]
---*/

const log = [];
let hooked;
const compartment = new Compartment({
  modules: {
    v: {
      source: {
        needsImportMeta: true,
        execute(env, importFunction, meta) {
          log.push(`execute ${meta === hooked} ${meta.added}`);
        },
      },
      specifier: 'base/v',
    },
  },
  importMetaHook(specifier, meta) {
    log.push(`hook ${specifier}`);
    hooked = meta;
    meta.added = true;
  },
});
compartment.importNow('v');

assert.compareArray(log, ['hook base/v', 'execute true true']);
