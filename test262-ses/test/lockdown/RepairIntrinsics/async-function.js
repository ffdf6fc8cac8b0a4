// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor that an async function inherits no longer evaluates
info: |
  Constructors That Lockdown Replaces

  %AsyncFunction.prototype%: %InertAsyncFunction%
features: [lockdown, unlocked]
---*/

const f = async function () {};
const AsyncFunction = f.constructor;
assert.sameValue(typeof AsyncFunction('await 1'), 'function');

lockdown();

assert.notSameValue(f.constructor, AsyncFunction);
assert.sameValue((async () => {}).constructor, f.constructor);
assert.throws(TypeError, function () {
  f.constructor('await 1');
});
