// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: The global object of the start compartment is not hardened
info: |
  HardenIntrinsics ( realm )

  The global object of the start compartment is not hardened.
features: [lockdown]
---*/

lockdown();
assert(Object.isFrozen(Array));

assert.sameValue(Object.isExtensible(globalThis), true);
globalThis.added = 1;
assert.sameValue(added, 1);

const desc = Object.getOwnPropertyDescriptor(globalThis, 'Array');
assert.sameValue(desc.writable, true);
assert.sameValue(desc.configurable, true);
assert.sameValue(delete globalThis.Array, true);
assert.sameValue(typeof Array, 'undefined');
