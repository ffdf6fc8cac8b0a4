// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: The bindings are read to their end before needsImport is read
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  3. Let bindings be ? Get(source, "bindings").
  4. Let record be ? ParseModuleBindings(bindings).
  5. Let needsImport be ToBoolean(? Get(source, "needsImport")).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

const log = [];
const binding = logTraps({ export: 'x' }, 'binding', log);
const source = logTraps({ bindings: logTraps([binding], 'bindings', log) }, 'source', log);

compartmentOf({ v: source }).importNow('v');
assert.compareArray(log, [
  'source get execute',
  'source get bindings',
  'bindings get length',
  'bindings get 0',
  'binding get from',
  'binding get exportAllFrom',
  'binding get importAllFrom',
  'binding get export',
  'binding get import',
  'binding get as',
  'binding get with',
  'source get needsImport',
  'source get needsImportMeta',
]);
