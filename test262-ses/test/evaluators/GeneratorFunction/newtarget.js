// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The prototype of the function is that of NewTarget or the one of its kind
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment, host-intrinsics]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
function NewTarget() {}

for (const name of ['GeneratorFunction', 'AsyncFunction', 'AsyncGeneratorFunction']) {
  const constructor = $262.compartmentIntrinsic(compartment, `%${name}%`);
  NewTarget.prototype = { marker: name };
  assert.sameValue(Reflect.construct(constructor, ['x'], NewTarget).marker, name);
  NewTarget.prototype = undefined;
  assert.sameValue(Object.getPrototypeOf(Reflect.construct(constructor, ['x'], NewTarget)), constructor.prototype, name);
}
