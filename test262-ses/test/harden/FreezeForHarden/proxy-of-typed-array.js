// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A Proxy for a typed array with elements has no [[TypedArrayName]], and cannot be frozen
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).

  The elements of the target refuse to become non-configurable.
features: [harden, lockdown]
---*/

lockdown();

const target = new Uint8Array(1);
assert.throws(TypeError, function () {
  harden(new Proxy(target, {}));
});
assert.sameValue(Object.isExtensible(target), false);

const empty = new Proxy(new Uint8Array(0), {});
assert.sameValue(harden(empty), empty);
assert(Object.isFrozen(empty));
