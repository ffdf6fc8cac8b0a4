// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The prototype of the function is that of NewTarget
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment]
---*/

const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;
function NewTarget() {}
const f = Reflect.construct(Inner, ['return x'], NewTarget);

assert.sameValue(Object.getPrototypeOf(f), NewTarget.prototype);
assert.sameValue(f(), 1);
assert.sameValue(f.call, undefined);
