// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow returns the namespace also of a module that exports a function named then
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  11. Return GetModuleNamespace(module).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf({ a: 'export function then() { throw new Error(); }' });
const namespace = compartment.importNow('a');

assert.sameValue(namespace[Symbol.toStringTag], 'Module');
assert.sameValue(typeof namespace.then, 'function');
