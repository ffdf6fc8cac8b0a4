// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: GeneratorFunction of a compartment makes generator functions of it
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  21. If kind is generator, then
    a. Let prototype be OrdinaryObjectCreate(compartmentRec.[[Intrinsics]].[[%GeneratorPrototype%]]).
    b. Perform ! DefinePropertyOrThrow(F, "prototype", PropertyDescriptor { [[Value]]: prototype, [[Writable]]: true, [[Enumerable]]: false, [[Configurable]]: false }).
features: [Compartment, host-intrinsics]
includes: [propertyHelper.js, isConstructor.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const GeneratorFunction = $262.compartmentIntrinsic(compartment, '%GeneratorFunction%');
const f = GeneratorFunction('a', 'yield a + x; yield this');

assert.compareArray([...f(1)], [2, undefined]);
assert.sameValue(isConstructor(f), false);
assert.sameValue(f.name, 'anonymous');
assert.sameValue(f.length, 1);
assert.sameValue(f.toString(), 'function* anonymous(a\n) {\nyield a + x; yield this\n}');
assert.sameValue(Object.getPrototypeOf(f), Object.getPrototypeOf(function* () {}));
assert.sameValue(Object.getPrototypeOf(f.prototype), Object.getPrototypeOf(function* () {}).prototype);
assert.compareArray(Reflect.ownKeys(f.prototype), []);
verifyProperty(f, 'prototype', { value: f.prototype, writable: true, enumerable: false, configurable: false });
