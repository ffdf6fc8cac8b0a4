// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: A constructor property that the program deleted is made anew
features: [lockdown, unlocked]
---*/

delete Function.prototype.constructor;
assert.sameValue(Object.hasOwn(Function.prototype, 'constructor'), false);

lockdown();

const desc = Object.getOwnPropertyDescriptor(Function.prototype, 'constructor');
assert.sameValue(desc.value.name, 'Function');
assert.sameValue(desc.writable, false);
assert.sameValue(desc.enumerable, false);
assert.sameValue(desc.configurable, false);
assert.throws(TypeError, function () {
  desc.value('return 1');
});
