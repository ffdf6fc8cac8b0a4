// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: Code of a compartment that was made before lockdown cannot change the shared intrinsic objects after it
features: [lockdown, Compartment, unlocked]
---*/

const compartment = new Compartment();
compartment.evaluate('Array.prototype.at = function at() { return "changed"; }');
assert.sameValue([].at(0), 'changed');

lockdown();

assert(Object.isFrozen(Array.prototype.at));
assert.throws(TypeError, function () {
  compartment.evaluate('Array.prototype.at = function at() { return "again"; }');
});
assert.sameValue([].at(0), 'changed');
