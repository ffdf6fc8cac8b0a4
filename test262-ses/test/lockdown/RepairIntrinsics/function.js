// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: Function.prototype.constructor no longer is Function, for functions of all kinds that inherit it
info: |
  Constructors That Lockdown Replaces

  %Function.prototype%: %InertFunction%
features: [lockdown, unlocked]
---*/

assert.sameValue((() => {}).constructor, Function);

lockdown();

const inert = Function.prototype.constructor;
assert.notSameValue(inert, Function);
assert.sameValue((() => {}).constructor, inert);
assert.sameValue((class {}).constructor, inert);
assert.sameValue(Object.constructor, inert);
assert.throws(TypeError, function () {
  inert('return 1');
});
