// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-objects
description: After lockdown ModuleSource is frozen and goes on to work, in compartments too
info: |
  The ModuleSource constructor is the %ModuleSource% intrinsic object, which all compartments share.
features: [Compartment, Compartment-modules, ModuleSource, harden, lockdown]
includes: [compartmentModules.js]
---*/

lockdown();

const compartment = new Compartment();
assert.sameValue(compartment.globalThis.ModuleSource, ModuleSource);
assert.sameValue(Object.isFrozen(ModuleSource), true);
assert.sameValue(Object.isFrozen(ModuleSource.prototype), true);
assert.sameValue(ModuleSource.prototype.constructor, ModuleSource);
const source = compartment.evaluate('new ModuleSource("export const x = 1;")');
assert.sameValue(Object.isFrozen(source), false);
assert.sameValue(compartmentOf({ m: harden(source) }).importNow('m').x, 1);
