// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow throws what loadNowHook throws for the module or for one that it imports
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  4. Let module be ? LoadCompartmentModule(C.[[CompartmentRecord]], specifierString, now).
  5. Let loaded be module.LoadRequestedModules(now).
  6. Perform ? RequireFulfilled(loaded).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const error = new Test262Error();
const compartment = compartmentOf(
  {},
  {
    modules: { b: { source: new ModuleSource('import "a";') }, c: { source: new ModuleSource('import "b";') } },
    loadNowHook() {
      throw error;
    },
  },
);

for (const specifier of ['a', 'b', 'c', 'b']) {
  let caught;
  try {
    compartment.importNow(specifier);
  } catch (thrown) {
    caught = thrown;
  }
  assert.sameValue(caught, error, specifier);
}
