// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: lockdown fails when the program froze a prototype that no global name leads to
features: [lockdown, harden, unlocked]
---*/

const { constructor } = async function () {};
Object.freeze(constructor.prototype);
assert.throws(TypeError, function () {
  lockdown();
});

assert.sameValue((async () => {}).constructor, constructor);
assert.throws(TypeError, function () {
  harden({});
}, 'the agent is not locked');
