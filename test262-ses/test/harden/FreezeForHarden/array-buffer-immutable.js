// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: An immutable ArrayBuffer is hardened as an ordinary object
features: [harden, lockdown, immutable-arraybuffer]
---*/

lockdown();

const buffer = new ArrayBuffer(1).transferToImmutable();
buffer.own = {};
assert.sameValue(harden(buffer), buffer);

assert(Object.isFrozen(buffer));
assert(Object.isFrozen(buffer.own));
assert.sameValue(buffer.byteLength, 1);
