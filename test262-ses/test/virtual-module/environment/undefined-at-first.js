// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-initializeenvironment
description: A variable is undefined from the time that the module is linked
info: |
  InitializeEnvironment ( )

  [...]
  3. For each ExportEntry Record entry of module.[[LocalExportEntries]], do
    a. Let name be entry.[[LocalName]].
    b. If ! env.HasBinding(name) is false, then
      i. Perform ! env.CreateMutableBinding(name, false).
      ii. Perform ! env.InitializeBinding(name, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const log = [];
const namespace = compartmentOf({
  v: {
    bindings: [{ export: 'x' }, { export: 'y', as: 'z' }],
    execute(env) {
      log.push(env.x, env.y);
    },
  },
}).importNow('v');

assert.compareArray(log, [undefined, undefined]);
assert.sameValue(namespace.x, undefined);
assert.sameValue(namespace.z, undefined);
