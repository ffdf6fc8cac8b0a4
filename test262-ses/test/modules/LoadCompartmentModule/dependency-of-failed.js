// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A module that was loaded can be imported though another import of the module that imports it failed
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf({}, {
  loadNowHook(specifier) {
    if (specifier === 'b') throw new RangeError();
    return { source: new ModuleSource(specifier === 'm' ? 'import "a"; import "b";' : 'export const x = 1;') };
  },
});

assert.throws(RangeError, () => compartment.importNow('m'));
assert.sameValue(compartment.importNow('a').x, 1);
