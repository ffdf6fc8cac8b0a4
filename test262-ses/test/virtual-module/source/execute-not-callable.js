// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createvirtualmodule
description: An execute that is neither undefined nor a function throws a TypeError before the bindings are read
info: |
  CreateVirtualModule ( compartmentRec, source, specifier, meta )

  [...]
  2. If execute is not undefined and IsCallable(execute) is false, throw a TypeError exception.
  3. Let bindings be ? Get(source, "bindings").
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js, compartmentTraps.js]
---*/

for (const execute of [null, false, 0, '', 'execute', Symbol('execute'), 1n, {}, [], /x/]) {
  const log = [];
  const source = logTraps({ execute, bindings: [] }, 'source', log);
  assert.throws(TypeError, () => compartmentOf({ v: source }).importNow('v'), String(execute));
  assert.compareArray(log, ['source get execute']);
}
