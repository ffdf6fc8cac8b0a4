// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A typed array whose buffer is detached is hardened as one without elements
includes: [detachArrayBuffer.js]
features: [harden, lockdown]
---*/

lockdown();

const array = new Uint8Array(1);
array.own = {};
$DETACHBUFFER(array.buffer);
assert.sameValue(harden(array), array);

assert.sameValue(array.length, 0);
assert.sameValue(Object.isExtensible(array), false);
assert.sameValue(Object.getOwnPropertyDescriptor(array, 'own').writable, false);
assert(Object.isFrozen(array.own));
