// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A long chain of properties is hardened to its end
flags: [onlyStrict]
features: [harden, lockdown]
---*/

lockdown();

const end = {};
let root = end;
for (let depth = 0; depth < 10000; depth++) root = { next: root };
assert.sameValue(harden(root), root);

assert(Object.isFrozen(root));
assert(Object.isFrozen(root.next.next));
assert(Object.isFrozen(end));
