// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.evaluate
description: Compartment.prototype.evaluate is a method with the length 1
features: [Compartment, unlocked]
includes: [propertyHelper.js, isConstructor.js]
---*/

const { evaluate } = Compartment.prototype;

assert.sameValue(Object.getPrototypeOf(evaluate), Function.prototype);
assert.sameValue(isConstructor(evaluate), false);
assert.sameValue('prototype' in evaluate, false);
verifyProperty(evaluate, 'length', { value: 1, writable: false, enumerable: false, configurable: true });
verifyProperty(evaluate, 'name', { value: 'evaluate', writable: false, enumerable: false, configurable: true });
verifyProperty(Compartment.prototype, 'evaluate', {
  value: evaluate,
  writable: true,
  enumerable: false,
  configurable: true,
});
