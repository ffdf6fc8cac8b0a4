// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-redirecterrorconstructors
description: After lockdown SuppressedError inherits from the tamed Error
info: |
  RedirectErrorConstructors ( realm )

  2. For each row of #table-error-constructors, in order, do
      ii. Let status be ! constructor.[[SetPrototypeOf]](intrinsics.[[%SharedError%]]).
features: [lockdown, Compartment, explicit-resource-management, unlocked]
---*/

assert.sameValue(Object.getPrototypeOf(SuppressedError), Error);

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
assert.sameValue(Object.getPrototypeOf(SuppressedError), SharedError);
