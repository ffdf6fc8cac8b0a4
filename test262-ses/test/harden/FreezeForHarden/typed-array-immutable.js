// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A typed array over an immutable buffer becomes frozen altogether
features: [harden, lockdown, immutable-arraybuffer]
---*/

lockdown();

const array = new Uint8Array(new ArrayBuffer(1).transferToImmutable());
array.own = {};
assert.sameValue(harden(array), array);

assert(Object.isFrozen(array));
assert(Object.isFrozen(array.own));
assert.sameValue(Reflect.set(array, 0, 1), false);
assert.sameValue(array[0], 0);
