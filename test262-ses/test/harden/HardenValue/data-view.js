// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened DataView may still write, and its buffer is not reached
features: [harden, lockdown]
---*/

lockdown();

const buffer = new ArrayBuffer(1);
const view = harden(new DataView(buffer));

assert(Object.isFrozen(view));
assert.sameValue(Object.isExtensible(buffer), true);
view.setUint8(0, 1);
assert.sameValue(view.getUint8(0), 1);
