// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A guest changes the class of an instance that another one hardened
defence: hardened-prototypes
features: [Compartment, lockdown]
---*/

lockdown();
class Base { m() { return 1; } }
class Derived extends Base {}
const object = harden(new Derived());
new Compartment({ globals: { object } }).evaluate(`
  const base = Object.getPrototypeOf(Object.getPrototypeOf(object));
  Reflect.set(base, 'm', () => 2);
  Reflect.set(base.constructor, 'planted', 1);
`);
assert.sameValue(object.m(), 1);
assert.sameValue('planted' in Base, false);
