// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: What a function closes over is not reached
features: [harden, lockdown]
---*/

lockdown();

const captured = {};
let count = 0;
const f = harden(function () {
  count += 1;
  return captured;
});

assert(Object.isFrozen(f));
assert.sameValue(f(), captured);
assert.sameValue(count, 1);
assert.sameValue(Object.isExtensible(captured), true);
