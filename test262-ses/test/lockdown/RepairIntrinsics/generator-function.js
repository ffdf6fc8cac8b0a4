// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor that a generator function inherits no longer evaluates
info: |
  Constructors That Lockdown Replaces

  %GeneratorFunction.prototype%: %InertGeneratorFunction%
features: [lockdown, unlocked]
---*/

const f = function* () {};
const GeneratorFunction = f.constructor;
assert.sameValue(GeneratorFunction('yield 1')().next().value, 1);

lockdown();

assert.notSameValue(f.constructor, GeneratorFunction);
assert.throws(TypeError, function () {
  f.constructor('yield 1');
});
