// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A name in what eval evaluates in a module
defence: terminator
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
const compartment = compartmentOf({ m: `export default (0, eval)('escapeSecret');` }, { globals: { take: (value) => value } });
let found;
try {
  found = { ...compartment.importNow('m') };
} catch (error) {
  found = error;
}
assertNothingTaken(found, 'the module');
