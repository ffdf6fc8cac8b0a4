// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: >
  The prototype falls back to that of the realm of NewTarget, and the function stays in its compartment
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment, host-realms]
---*/

const other = $262.createRealm().global;
const { Function: Inner } = new Compartment({ globals: { x: 1 } }).globalThis;
const NewTarget = other.Function();
NewTarget.prototype = null;
const f = Reflect.construct(Inner, ['return x'], NewTarget);

assert.sameValue(Object.getPrototypeOf(f), other.Function.prototype);
assert.sameValue(Function.prototype.call.call(f), 1);
