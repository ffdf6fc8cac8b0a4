// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-immutable-arraybuffer
description: A hardened typed array is frozen altogether if its buffer is immutable, and otherwise not
info: |
  so a hardened typed array over an immutable buffer is frozen altogether, and Object.isFrozen tells so.
features: [Compartment, harden, immutable-arraybuffer, lockdown]
---*/

lockdown();

const compartment = new Compartment();
const make = compartment.evaluate('(buffer) => harden(new Uint8Array(buffer))');
const immutable = make(new ArrayBuffer(2).transferToImmutable());
const mutable = make(new ArrayBuffer(2));

assert.sameValue(Object.isFrozen(immutable), true);
assert.sameValue(Object.isFrozen(mutable), false);
assert.sameValue(Object.isExtensible(mutable), false);
assert.sameValue(Reflect.set(immutable, 0, 1), false);
assert.sameValue(Reflect.set(mutable, 0, 1), true);
