// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Function makes the same function whether it is called or constructed
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  1. If newTarget is undefined, set newTarget to constructor.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const { Function: Inner } = compartment.globalThis;

for (const f of [Inner('a', 'return a + x'), new Inner('a', 'return a + x'), Inner.call({}, 'a', 'return a + x')]) {
  assert.sameValue(f(1), 2);
  assert.sameValue(Object.getPrototypeOf(f), Function.prototype);
}
