// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: Until lockdown the constructor properties are those of ECMA-262
features: [lockdown, Compartment, unlocked]
---*/

assert.sameValue(Function.prototype.constructor, Function);
assert.sameValue(Date.prototype.constructor, Date);
assert.sameValue(Error.prototype.constructor, Error);
assert.sameValue(RegExp.prototype.constructor, RegExp);
assert.sameValue(Compartment.prototype.constructor, Compartment);
assert.sameValue((async () => {}).constructor('return 1').constructor, (async () => {}).constructor);

lockdown();

assert.notSameValue(Function.prototype.constructor, Function);
assert.notSameValue(Date.prototype.constructor, Date);
assert.notSameValue(Error.prototype.constructor, Error);
assert.notSameValue(RegExp.prototype.constructor, RegExp);
assert.notSameValue(Compartment.prototype.constructor, Compartment);
