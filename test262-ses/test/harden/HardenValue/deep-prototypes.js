// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A long prototype chain is hardened to its end
flags: [onlyStrict]
features: [harden, lockdown]
---*/

lockdown();

const end = Object.create(null);
let root = end;
for (let depth = 0; depth < 1000; depth++) root = Object.create(root);
assert.sameValue(harden(root), root);

assert(Object.isFrozen(root));
assert(Object.isFrozen(Object.getPrototypeOf(root)));
assert(Object.isFrozen(end));
