// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: A name in a using declaration of a module
defence: terminator
features: [Compartment, Compartment-modules, explicit-resource-management, lockdown, ModuleSource]
includes: [compartmentModules.js, escape.js]
---*/

lockdown();
let found;
try {
  found = { ...compartmentOf({ m: `
    const found = [];
    export { found };
    {
      using resource = { [Symbol.dispose]() { found.push(escapeSecret); } };
    }
  ` }).importNow('m') };
} catch (error) {
  found = error;
}
assertNothingTaken(found, 'the module');
