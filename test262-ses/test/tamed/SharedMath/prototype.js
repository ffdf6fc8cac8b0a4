// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedmath
description: The tamed Math is an ordinary object whose prototype is %Object.prototype%
info: |
  CreateSharedMath ( realm )

  2. Let math be OrdinaryObjectCreate(intrinsics.[[%Object.prototype%]]).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedMath = new Compartment().globalThis.Math;
assert.notSameValue(SharedMath, Math);
assert.sameValue(Object.getPrototypeOf(SharedMath), Object.prototype);
assert.sameValue(Object.prototype.toString.call(SharedMath), '[object Math]');
assert.sameValue(typeof SharedMath, 'object');
