// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-virtual-module-record-executemodule
description: A virtual module without execute has its imports, and its variables stay undefined
info: |
  ExecuteModule ( [ capability ] )

  [...]
  3. If module.[[Execute]] is undefined, return unused.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const bindings = [{ export: 'x' }, { export: 'y', from: 'm' }];
const compartment = compartmentOf({
  absent: { bindings },
  undefined: { bindings, execute: undefined },
  m: 'export const y = 1;',
});

for (const specifier of ['absent', 'undefined']) {
  const namespace = compartment.importNow(specifier);
  assert.compareArray(exportNames(namespace), ['x', 'y']);
  assert.sameValue(namespace.x, undefined);
  assert.sameValue(namespace.y, 1);
}
