// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor that an async generator function inherits no longer evaluates
info: |
  Constructors That Lockdown Replaces

  %AsyncGeneratorFunction.prototype%: %InertAsyncGeneratorFunction%
features: [lockdown, unlocked]
---*/

const f = async function* () {};
const AsyncGeneratorFunction = f.constructor;
assert.sameValue(typeof AsyncGeneratorFunction('yield 1'), 'function');

lockdown();

assert.notSameValue(f.constructor, AsyncGeneratorFunction);
assert.throws(TypeError, function () {
  f.constructor('yield 1');
});
