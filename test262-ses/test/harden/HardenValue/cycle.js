// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Hardening ends on objects that reach each other
features: [harden, lockdown]
---*/

lockdown();

const self = {};
self.self = self;
const left = {};
const right = { left };
left.right = right;
assert.sameValue(harden(self), self);
assert.sameValue(harden(left), left);

assert(Object.isFrozen(self));
assert(Object.isFrozen(left));
assert(Object.isFrozen(right));
