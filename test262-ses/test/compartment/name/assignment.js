// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-get-compartment.prototype.name
description: The name cannot be assigned
info: |
  Compartment.prototype.name is an accessor property whose set accessor function is undefined.
features: [Compartment]
---*/

const compartment = new Compartment({ name: 'c' });

assert.sameValue(Reflect.set(compartment, 'name', 'other'), false);
assert.sameValue(compartment.name, 'c');
Object.defineProperty(compartment, 'name', { value: 'own' });
assert.sameValue(compartment.name, 'own', 'but shadowed');
assert.sameValue(Reflect.get(Compartment.prototype, 'name', compartment), 'c');
