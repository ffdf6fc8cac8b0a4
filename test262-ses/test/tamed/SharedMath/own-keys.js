// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharedmath
description: The tamed Math has the property keys of Math, in the same order
info: |
  CreateSharedMath ( realm )

  3. For each property key P of ! intrinsics.[[%Math%]].[[OwnPropertyKeys]](), do
features: [lockdown, Compartment]
---*/

lockdown();

const SharedMath = new Compartment().globalThis.Math;
assert.notSameValue(SharedMath, Math);
assert.compareArray(Reflect.ownKeys(SharedMath), Reflect.ownKeys(Math));
assert.sameValue(Reflect.ownKeys(SharedMath).includes('random'), true);
