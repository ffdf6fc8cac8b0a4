// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: A compartment and its modules from before lockdown work on after it
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
features: [Compartment, Compartment-modules, ModuleSource, lockdown]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'import { x } from "b"; export { x }; export const next = () => import("c");',
    b: 'export let x = 1; export const set = (value) => { x = value; };',
    c: 'export const y = 2;',
  });
  const namespace = await compartment.import('a');
  lockdown();

  assert.sameValue(await compartment.import('a'), namespace);
  (await compartment.import('b')).set(3);
  assert.sameValue(namespace.x, 3);
  assert.sameValue((await namespace.next()).y, 2);
});
