// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A guest changes a function of an accessor of an object that another one hardened
defence: hardened-accessors
features: [Compartment, lockdown]
---*/

lockdown();
const object = harden({ get x() { return 1; }, set x(value) {} });
new Compartment({ globals: { object } }).evaluate(`
  const { get, set } = Object.getOwnPropertyDescriptor(object, 'x');
  Reflect.set(get, 'planted', 1);
  Reflect.setPrototypeOf(set, null);
`);
const { get, set } = Object.getOwnPropertyDescriptor(object, 'x');
assert.sameValue(get.planted, undefined);
assert.sameValue(Object.getPrototypeOf(set), Function.prototype);
