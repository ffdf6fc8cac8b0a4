// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: import.meta is a value and no reference, so to delete it does nothing, in strict code too
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compareArray.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: `import.meta.x = 1;
export const results = [
  delete import.meta,
  delete (import.meta),
  delete (/* a */ import /* b */ . meta // c
  ),
  import.meta.x,
  delete import.meta.x,
  typeof import.meta.x,
];
let value = 'a line of its own'
import.meta.x = value`,
  });
  const { results } = await compartment.import('a');
  assert.compareArray(results, [true, true, true, 1, true, 'undefined']);
});
