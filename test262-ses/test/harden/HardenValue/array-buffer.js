// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The bytes of a hardened ArrayBuffer may still change
features: [harden, lockdown]
---*/

lockdown();

const buffer = new ArrayBuffer(1);
buffer.own = {};
harden(buffer);

assert(Object.isFrozen(buffer));
assert(Object.isFrozen(buffer.own));
const view = new Uint8Array(buffer);
view[0] = 1;
assert.sameValue(view[0], 1);
