// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: An object that harden refused before lockdown can be hardened after it
features: [harden, lockdown, unlocked]
---*/

const object = { own: {} };
assert.throws(TypeError, function () {
  harden(object);
});

lockdown();

assert.sameValue(harden(object), object);
assert(Object.isFrozen(object));
assert(Object.isFrozen(object.own));
