// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadcompartmentmodule
description: A module one of whose imports failed fails again, and what it had loaded is not loaded again
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const asked = [];
const compartment = compartmentOf({}, {
  loadNowHook(specifier) {
    asked.push(specifier);
    if (specifier === 'b') throw new RangeError();
    return { source: new ModuleSource(specifier === 'm' ? 'import "a"; import "b";' : '') };
  },
});

assert.throws(RangeError, () => compartment.importNow('m'));
assert.throws(RangeError, () => compartment.importNow('m'));
assert.compareArray(asked, ['m', 'a', 'b']);
