// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow works after lockdown, also in a compartment from before it
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  4. Let module be ? LoadCompartmentModule(C.[[CompartmentRecord]], specifierString, now).
  [...]
  9. Let evaluated be module.Evaluate().
  [...]
  11. Return GetModuleNamespace(module).
features: [Compartment, Compartment-modules, ModuleSource, lockdown]
includes: [compartmentModules.js]
---*/

const before = compartmentOf({ a: 'export const x = 1', b: 'import { x } from "a"; export const y = x + 1;' });
const namespace = before.importNow('a');
lockdown();
const after = compartmentOf({ a: 'export const x = Object.isFrozen(Object)' });

assert.sameValue(before.importNow('a'), namespace);
assert.sameValue(before.importNow('b').y, 2);
assert.sameValue(after.importNow('a').x, true);
