// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentconstructor
description: Each compartment has a Compartment constructor of its own
info: |
  CreateCompartmentConstructor ( realm )

  [...]
  2. Let constructor be CreateBuiltinFunction(steps, 0, "Compartment", « », realm).
  [...]
  4. Set realm.[[Intrinsics]].[[%Compartment%]] to constructor.
features: [Compartment]
---*/

const a = new Compartment();
const b = new Compartment();

assert.sameValue(a.evaluate('Compartment'), a.globalThis.Compartment);
assert.notSameValue(a.globalThis.Compartment, Compartment);
assert.notSameValue(b.globalThis.Compartment, Compartment);
assert.notSameValue(a.globalThis.Compartment, b.globalThis.Compartment);
assert.sameValue(a.globalThis.Compartment.prototype, b.globalThis.Compartment.prototype);
