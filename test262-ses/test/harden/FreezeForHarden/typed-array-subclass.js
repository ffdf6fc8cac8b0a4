// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: An instance of a subclass of a typed array is hardened with its fields and its class
features: [harden, lockdown]
---*/

lockdown();

class Bytes extends Uint8Array {
  field = {};
  method() {}
}
const bytes = harden(new Bytes(1));

assert.sameValue(Object.isExtensible(bytes), false);
assert(Object.isFrozen(bytes.field));
assert(Object.isFrozen(Bytes));
assert(Object.isFrozen(Bytes.prototype));
assert(Object.isFrozen(Bytes.prototype.method));
bytes[0] = 1;
assert.sameValue(bytes[0], 1);
