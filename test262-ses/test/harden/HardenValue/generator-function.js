// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The prototype object of a generator function is hardened, and its generators still run
features: [harden, lockdown]
---*/

lockdown();

const f = function* () {
  yield 1;
};
const { prototype } = f;
harden(f);

assert(Object.isFrozen(prototype));
const generator = f();
assert.sameValue(generator.next().value, 1);
assert.sameValue(Object.isExtensible(generator), true);
