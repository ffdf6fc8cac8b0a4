// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: import fulfils its promise with the namespace of the module, which is evaluated once
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const log = [];
  const a = 'log.push("a"); export default 1; export const x = 2;';
  const compartment = compartmentOf({ a }, { globals: { log } });
  const namespace = await compartment.import('a');

  assert.sameValue(namespace[Symbol.toStringTag], 'Module');
  assert.sameValue(Object.getPrototypeOf(namespace), null);
  assert.compareArray(Reflect.ownKeys(namespace), ['default', 'x', Symbol.toStringTag]);
  assert.sameValue(namespace.default, 1);
  assert.sameValue(namespace.x, 2);
  assert.sameValue(await compartment.import('a'), namespace);
  assert.compareArray(log, ['a']);
});
