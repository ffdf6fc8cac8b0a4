// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A guest changes the prototype of an object that another one hardened
defence: hardened-prototypes
features: [Compartment, lockdown]
---*/

lockdown();
const object = harden(Object.create({ m() { return 1; } }));
new Compartment({ globals: { object } }).evaluate(`
  Reflect.set(Object.getPrototypeOf(object), 'm', () => 2);
`);
assert.sameValue(object.m(), 1);
