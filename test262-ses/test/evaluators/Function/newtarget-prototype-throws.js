// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: The prototype of NewTarget is read after all has been parsed, and what that throws is thrown
info: |
  CreateCompartmentDynamicFunction ( constructor, newTarget, kind, parameterArgs, bodyArg )

  [...]
  16. If expr is a List of errors, throw a SyntaxError exception.
  17. Let proto be ? GetPrototypeFromConstructor(newTarget, the Prototype column of row).
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const { Function: Inner } = new Compartment().globalThis;
const NewTarget = throwingTrap(function () {}, 'get');
assert.notSameValue(Inner, Function);

assert.throws(Test262Error, () => Reflect.construct(Inner, ['return 1'], NewTarget));
assert.throws(SyntaxError, () => Reflect.construct(Inner, ['('], NewTarget));
assert.throws(SyntaxError, () => Reflect.construct(Inner, ['(', ''], NewTarget));
// The parameters and the body are fine, but not together.
assert.throws(SyntaxError, () => Reflect.construct(Inner, ['a = 1', '"use strict"'], NewTarget));
