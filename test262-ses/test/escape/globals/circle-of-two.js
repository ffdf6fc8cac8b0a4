// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-makecompartmentrecord
description: The global object as the prototype of its prototype
defence: no-circle
features: [Compartment, lockdown]
---*/

lockdown();
const compartment = new Compartment();
assert.sameValue(compartment.evaluate(`
  Reflect.setPrototypeOf(globalThis, Object.create(globalThis));
`), false);
assert.throws(TypeError, () => compartment.evaluate('globalThis.__proto__ = Object.create(globalThis)'));
