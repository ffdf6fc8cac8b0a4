// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: A method that the program put in the place of another before lockdown is hardened
features: [lockdown, unlocked]
---*/

const original = Array.prototype.at;
const state = {};
function at(index) {
  return Reflect.apply(original, this, [index]);
}
at.state = state;
Array.prototype.at = at;

lockdown();

assert.sameValue(Array.prototype.at, at);
assert(Object.isFrozen(at));
assert(Object.isFrozen(at.prototype));
assert(Object.isFrozen(state));
assert.sameValue([1, 2].at(-1), 2);
