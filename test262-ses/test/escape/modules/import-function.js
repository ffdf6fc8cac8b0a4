// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The constructor of import, where that is a function
defence: inert-function
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
const compartment = compartmentOf({ m: `export default (async () => {}).constructor === undefined ? 0 : take.constructor('return escapeSecret')();` }, { globals: { take: (value) => value } });
let found;
try {
  found = { ...compartment.importNow('m') };
} catch (error) {
  found = error;
}
assertNothingTaken(found, 'the module');
