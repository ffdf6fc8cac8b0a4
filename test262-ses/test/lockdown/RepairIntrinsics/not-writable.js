// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: A constructor property that is not writable but configurable is replaced
features: [lockdown]
---*/

Object.defineProperty(Date.prototype, 'constructor', { writable: false });

lockdown();

assert.notSameValue(Date.prototype.constructor, Date);
assert.throws(TypeError, function () {
  Date.prototype.constructor.now();
});
