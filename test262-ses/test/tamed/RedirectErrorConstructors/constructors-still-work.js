// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: The constructors whose prototype was changed make the errors that they made before
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.notSameValue(Object.getPrototypeOf(TypeError), Error);
for (const constructor of [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError]) {
  const error = compartment.evaluate(`new ${constructor.name}('m')`);
  assert.sameValue(Object.getPrototypeOf(error), constructor.prototype);
  assert.sameValue(Object.getPrototypeOf(constructor.prototype), Error.prototype);
  assert.sameValue(String(error), `${constructor.name}: m`);
  assert.sameValue(error instanceof Error, true);
}
const errors = [1];
assert.compareArray(new AggregateError(errors, 'm').errors, errors);
assert.sameValue(compartment.evaluate('try { null.x; } catch (error) { error.constructor === TypeError; }'), true);
