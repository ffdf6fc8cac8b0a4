// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: AsyncGeneratorFunction of a compartment makes async generator functions of it
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  22. Else if kind is async-generator, then
    a. Let prototype be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%AsyncGeneratorPrototype%]]).
    b. Perform ! DefinePropertyOrThrow(F, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: true, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment, host-intrinsics]
flags: [async]
includes: [asyncHelpers.js, propertyHelper.js, isConstructor.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment({ globals: { x: 1 } });
  const AsyncGeneratorFunction = $262.compartmentIntrinsic(compartment, '%AsyncGeneratorFunction%');
  const f = AsyncGeneratorFunction('a', 'yield await a + x');
  const prototype = Object.getPrototypeOf(async function* () {});

  assert.sameValue((await f(Promise.resolve(1)).next()).value, 2);
  assert.sameValue(isConstructor(f), false);
  assert.sameValue(f.name, 'anonymous');
  assert.sameValue(f.toString(), 'async function* anonymous(a\n) {\nyield await a + x\n}');
  assert.sameValue(Object.getPrototypeOf(f), prototype);
  assert.sameValue(Object.getPrototypeOf(f.prototype), prototype.prototype);
  assert.compareArray(Reflect.ownKeys(f.prototype), []);
  verifyProperty(f, 'prototype', { value: f.prototype, writable: true, enumerable: false, configurable: false });
});
