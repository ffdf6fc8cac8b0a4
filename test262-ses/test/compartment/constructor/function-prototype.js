// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentconstructor
description: The prototype of a Compartment constructor is the Function prototype object, and it is extensible
info: |
  CreateCompartmentConstructor ( realm )

  [...]
  2. Let constructor be CreateBuiltinFunction(steps, 0, "Compartment", « », realm).
features: [Compartment, unlocked]
---*/

const inner = new Compartment().globalThis.Compartment;
assert.notSameValue(inner, Compartment);

for (const constructor of [Compartment, inner]) {
  assert.sameValue(Object.getPrototypeOf(constructor), Function.prototype);
  assert.sameValue(Object.isExtensible(constructor), true);
}
