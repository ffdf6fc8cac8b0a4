// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: After lockdown the other constructors of errors inherit from the tamed Error
info: |
  RedirectErrorConstructors ( realm )

  2. For each row of #table-error-constructors, in order, do
      ii. Let status be ! constructor.[[SetPrototypeOf]](intrinsics.[[%SharedError%]]).
features: [lockdown, Compartment, unlocked]
---*/

const constructors = [AggregateError, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError];
for (const constructor of constructors) assert.sameValue(Object.getPrototypeOf(constructor), Error);

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
for (const constructor of constructors) {
  assert.sameValue(Object.getPrototypeOf(constructor), SharedError, constructor.name);
  assert.sameValue(new Compartment().globalThis[constructor.name], constructor);
}
