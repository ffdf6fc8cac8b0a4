// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: A name of the start compartment that a module has as the name of an import is unbound elsewhere
defence: terminator
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
const compartment = compartmentOf({ m: `export { x as escapeSecret };
let x = escapeHost();` }, { globals: { take: (value) => value } });
let found;
try {
  found = { ...compartment.importNow('m') };
} catch (error) {
  found = error;
}
assertNothingTaken(found, 'the module');
