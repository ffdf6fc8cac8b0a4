// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-explicit-resource-management
description: The constructors of explicit resource management are in every compartment, shared and hardened
info: |
  SuppressedError, DisposableStack and AsyncDisposableStack are in every compartment, shared and hardened like any other constructor
features: [Compartment, explicit-resource-management, lockdown]
---*/

lockdown();

const compartment = new Compartment();
for (const name of ['SuppressedError', 'DisposableStack', 'AsyncDisposableStack']) {
  const constructor = compartment.globalThis[name];
  assert.sameValue(constructor, globalThis[name], name);
  assert(Object.isFrozen(constructor), name);
  assert(Object.isFrozen(constructor.prototype), name);
}
