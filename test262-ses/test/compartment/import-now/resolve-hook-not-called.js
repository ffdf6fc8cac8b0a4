// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.importnow
description: importNow takes a full specifier, for which resolveHook is not called
info: |
  Compartment.prototype.importNow ( specifier )

  [...]
  4. Let module be ? LoadCompartmentModule(C.[[CompartmentRecord]], specifierString, now).
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const compartment = compartmentOf(
  { './a': 'export const x = 1' },
  {
    resolveHook() {
      throw new Test262Error();
    },
  },
);

assert.sameValue(compartment.importNow('./a').x, 1);
