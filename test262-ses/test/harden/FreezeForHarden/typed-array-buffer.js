// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: The buffer of a typed array is not reached
features: [harden, lockdown]
---*/

lockdown();

const buffer = new ArrayBuffer(2);
const array = harden(new Uint8Array(buffer));
const other = new Uint8Array(buffer);

assert.sameValue(Object.isExtensible(array), false);
assert.sameValue(Object.isExtensible(buffer), true);
assert.sameValue(Object.isExtensible(other), true);
other[0] = 1;
assert.sameValue(array[0], 1);
