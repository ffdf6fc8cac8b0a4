// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: An import that is named __proto__ and still changes, as a shorthand property, defines a property
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({
    a: 'import { __proto__, set } from "b"; export const make = () => ({ __proto__ }); export { set };',
    b: 'export let __proto__ = 1; export const set = (value) => { __proto__ = value; };',
  });
  const { make, set } = await compartment.import('a');
  set(2);

  assert.sameValue(Object.keys(make()).join(), '__proto__');
  assert.sameValue(Object.getOwnPropertyDescriptor(make(), '__proto__').value, 2);
  assert.sameValue(Object.getPrototypeOf(make()), Object.prototype);
});
