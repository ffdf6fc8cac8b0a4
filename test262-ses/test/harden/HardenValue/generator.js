// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened generator still runs, and what it yields is not reached
features: [harden, lockdown]
---*/

lockdown();

const yielded = {};
const generator = harden((function* () {
  yield yielded;
})());

assert(Object.isFrozen(generator));
assert.sameValue(generator.next().value, yielded);
assert.sameValue(Object.isExtensible(yielded), true);
assert.sameValue(generator.next().done, true);
