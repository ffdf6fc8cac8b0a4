// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: A constructor property that the program has changed is replaced all the same
features: [lockdown, unlocked]
---*/

class Other {}
Date.prototype.constructor = Other;

lockdown();

const { constructor } = Date.prototype;
assert.notSameValue(constructor, Other);
assert.sameValue(new constructor(0) instanceof Date, true);
assert.sameValue(Object.isExtensible(Other), true);
