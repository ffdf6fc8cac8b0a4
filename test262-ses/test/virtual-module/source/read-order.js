// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: The properties of a virtual module source are read in order, and no others
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  1. Let execute be ? Get(source, "execute").
  [...]
  3. Let bindings be ? Get(source, "bindings").
  [...]
  5. Let needsImport be ToBoolean(? Get(source, "needsImport")).
  6. Let needsImportMeta be ToBoolean(? Get(source, "needsImportMeta")).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

const log = [];
const source = logTraps(
  { needsImportMeta: false, needsImport: false, bindings: undefined, execute() {}, name: 'v', url: 'u' },
  'source',
  log,
);

compartmentOf({ v: source }).importNow('v');
assert.compareArray(log, [
  'source get execute',
  'source get bindings',
  'source get needsImport',
  'source get needsImportMeta',
]);
