// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: import takes no options; a second argument is not looked at
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: 'export const x = 1' });
  const options = throwingTrap({ with: { type: 'json' } }, 'get');

  assert.sameValue((await compartment.import('a', options)).x, 1);
});
