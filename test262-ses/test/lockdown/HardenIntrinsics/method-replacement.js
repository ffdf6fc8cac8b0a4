// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Methods of intrinsic objects can be neither replaced nor deleted
features: [lockdown]
---*/

lockdown();

const { push } = Array.prototype;
assert.throws(TypeError, () => {
  'use strict';
  Array.prototype.push = () => {};
});
assert.sameValue(Reflect.defineProperty(Array.prototype, 'push', { value: () => {} }), false);
assert.sameValue(Reflect.deleteProperty(Array.prototype, 'push'), false);
assert.sameValue(Reflect.defineProperty(push, 'name', { value: 'other' }), false);

assert.sameValue(Array.prototype.push, push);
assert.sameValue(push.name, 'push');
