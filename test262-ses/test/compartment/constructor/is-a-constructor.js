// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-constructor
description: Compartment has [[Construct]]
info: |
  CreateCompartmentConstructor ( realm )

  [...]
  2. Let constructor be CreateBuiltinFunction(steps, 0, "Compartment", « », realm).
features: [Compartment]
includes: [isConstructor.js]
---*/

assert.sameValue(isConstructor(Compartment), true);
assert.sameValue(isConstructor(new Compartment().globalThis.Compartment), true);
