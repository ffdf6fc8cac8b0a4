// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.import
description: A module that exports a function named then decides what the promise is fulfilled with
info: |
  Compartment.prototype.import ( specifier )

  [...]
  3. Return DynamicImport(C.[[CompartmentRecord]], specifier, undefined).

  NOTE A module that exports a function named `then` decides what the promise is fulfilled with, as with any
  `import()`.
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    fulfills: 'export function then(resolve) { resolve("fulfilled"); }',
    rejects: 'export function then(resolve, reject) { reject("rejected"); }',
    throws: 'export function then() { throw "thrown"; }',
    value: 'export const then = 1;',
  });

  assert.sameValue(await compartment.import('fulfills'), 'fulfilled');
  assert.sameValue(await compartment.import('rejects').catch((reason) => reason), 'rejected');
  assert.sameValue(await compartment.import('throws').catch((reason) => reason), 'thrown');
  assert.sameValue((await compartment.import('value')).then, 1);
});
