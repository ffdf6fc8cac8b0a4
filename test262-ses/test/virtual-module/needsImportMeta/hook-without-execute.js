// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: The importMetaHook is called for a virtual module without execute, too
info: |
  ExecuteModule ( [ capability ] )

  [...]
  2. Perform ? PrepareImportMeta(module).
  3. If module.[[Execute]] is undefined, return unused.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const seen = [];
const compartment = compartmentOf(
  { v: { needsImportMeta: true }, w: {} },
  { importMetaHook: (specifier) => seen.push(specifier) },
);
compartment.importNow('v');
compartment.importNow('w');

assert.compareArray(seen, ['v']);
