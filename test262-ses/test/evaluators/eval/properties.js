// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentevaluators
description: The eval of a compartment is a built-in function with the length 1 that is no constructor
info: |
  CreateCompartmentEvaluators ( compartmentRec )

  [...]
  3. Let eval be CreateBuiltinFunction(evalSteps, 1, "eval", « », compartmentRec).
features: [Compartment, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const { eval: inner } = new Compartment().globalThis;

assert.notSameValue(inner, eval);
assert.sameValue(Object.getPrototypeOf(inner), Function.prototype);
assert.sameValue(isConstructor(inner), false);
assert.compareArray(Reflect.ownKeys(inner).sort(), ['length', 'name']);
verifyProperty(inner, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(inner, 'name', { value: 'eval', writable: false, enumerable: false, configurable: true });
