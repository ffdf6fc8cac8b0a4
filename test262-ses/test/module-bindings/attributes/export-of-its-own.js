// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-parsemodulebinding
description: Attributes of an export that names no module are a SyntaxError, as in a text
info: |
  ParseModuleBinding ( record, binding )

  [...]
  13. If from is undefined, then
    a. If attributes is not empty, throw a SyntaxError exception.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
includes: [compartmentModules.js]
---*/

const importNow = (binding) => new Compartment({ modules: { v: { source: { bindings: [binding] } } } }).importNow('v');

for (const attributes of [{ type: 'json' }, { x: '' }]) {
  assert.throws(SyntaxError, () => importNow({ export: 'x', with: attributes }));
  assert.throws(SyntaxError, () => importNow({ export: 'x', as: 'y', with: attributes }));
}
assert.compareArray(exportNames(importNow({ export: 'x', with: {} })), ['x']);
assert.throws(SyntaxError, () => new ModuleSource('let x; export { x } with { type: "json" };'));
