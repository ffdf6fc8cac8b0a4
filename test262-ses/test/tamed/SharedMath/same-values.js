// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedmath
description: The values of the tamed Math are those of Math, but for random
info: |
  CreateSharedMath ( realm )

  3. For each property key P of ! intrinsics.[[%Math%]].[[OwnPropertyKeys]](), do
    a. Let desc be ! intrinsics.[[%Math%]].[[GetOwnProperty]](P).
    b. If P is "random", then
    c. Perform ! DefinePropertyOrThrow(math, P, desc).
features: [lockdown, Compartment]
---*/

lockdown();

const SharedMath = new Compartment().globalThis.Math;
Reflect.ownKeys(Math).forEach(function (key) {
  assert.sameValue(SharedMath[key] === Math[key], key !== 'random', String(key));
});
assert.sameValue(SharedMath.max(1, 2), 2);
