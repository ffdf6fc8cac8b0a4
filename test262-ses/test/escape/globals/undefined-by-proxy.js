// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentglobals
description: A Proxy for a bag of globals that names undefined at the second look
defence: constant-globals
features: [Compartment, lockdown]
---*/

lockdown();
let looks = 0;
const bag = new Proxy({}, {
  ownKeys: () => ['a', 'undefined'],
  getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
  get: () => (looks++, 1),
});
assert.throws(TypeError, () => new Compartment({ globals: bag }));
assert(looks > 0, 'it was looked at');
