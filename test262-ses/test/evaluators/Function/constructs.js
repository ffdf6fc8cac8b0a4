// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A function of the Function constructor can be constructed
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  23. Else if kind is normal, then
    a. Perform MakeConstructor(F).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const F = compartment.globalThis.Function('y', 'this.sum = x + y; this.target = new.target');
const o = new F(2);

assert.sameValue(o.sum, 3);
assert.sameValue(o.target, F);
assert.sameValue(Object.getPrototypeOf(o), F.prototype);
assert.throws(TypeError, () => F(2), 'its this value is undefined when it is called');
