// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The this value of a module, and of a function in it
defence: strict-code
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
const compartment = compartmentOf({ m: `export const x = this;
export const y = (function () { return this; })();` }, { globals: { take: (value) => value } });
let found;
try {
  found = { ...compartment.importNow('m') };
} catch (error) {
  found = error;
}
assertNothingTaken(found, 'the module');
