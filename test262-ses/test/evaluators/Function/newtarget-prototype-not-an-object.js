// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: >
  Where NewTarget has no object as its prototype property, the prototype is the Function prototype object
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const NewTarget = compartment.evaluate('function NewTarget() {} NewTarget.prototype = 1; NewTarget');
const f = Reflect.construct(compartment.globalThis.Function, ['return x'], NewTarget);

assert.sameValue(Object.getPrototypeOf(f), Function.prototype);
assert.sameValue(f(), 1);
