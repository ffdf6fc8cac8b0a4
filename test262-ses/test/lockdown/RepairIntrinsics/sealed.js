// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: A constructor property of a sealed prototype is writable and so is replaced
features: [lockdown]
---*/

Object.seal(Function.prototype);

lockdown();

assert.notSameValue(Function.prototype.constructor, Function);
assert.throws(TypeError, function () {
  (() => {}).constructor('return 1');
});
