// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: What a getter of a virtual module source throws is thrown, and no property after it is read
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  1. Let execute be ? Get(source, "execute").
  [...]
  3. Let bindings be ? Get(source, "bindings").
  [...]
  5. Let needsImport be ToBoolean(? Get(source, "needsImport")).
  6. Let needsImportMeta be ToBoolean(? Get(source, "needsImportMeta")).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const names = ['execute', 'bindings', 'needsImport', 'needsImportMeta'];

for (const [index, thrower] of names.entries()) {
  const log = [];
  const source = {};
  for (const name of names) {
    Object.defineProperty(source, name, {
      get() {
        log.push(name);
        if (name === thrower) throw new Test262Error(name);
      },
    });
  }
  const compartment = compartmentOf({ v: source });
  assert.throws(Test262Error, () => compartment.importNow('v'), thrower);
  assert.compareArray(log, names.slice(0, index + 1));
}
