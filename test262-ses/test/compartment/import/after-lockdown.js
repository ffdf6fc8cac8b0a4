// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: After lockdown modules are loaded and evaluated as before, with the frozen intrinsic objects
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
features: [Compartment, Compartment-modules, ModuleSource, lockdown]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  lockdown();
  const text = `
    export const o = { x: 1 };
    export let error;
    try { Array.prototype.push = 1; } catch (e) { error = e; }
  `;
  const compartment = compartmentOf({ a: text });
  const namespace = await compartment.import('a');

  assert.sameValue(namespace.error instanceof TypeError, true);
  namespace.o.x = 2;
  assert.sameValue(compartment.importNow('a').o.x, 2);
  assert.sameValue(Object.isExtensible(namespace.o), true);
});
