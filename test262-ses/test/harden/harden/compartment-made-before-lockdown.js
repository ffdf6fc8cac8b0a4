// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: In a compartment that was made before lockdown harden throws until lockdown, and works after it
info: |
  harden ( value )

  1. Let lockdownState be RealmLockdownState(the current Realm Record).
  2. If lockdownState is not locked, throw a TypeError exception.
features: [harden, lockdown, Compartment, unlocked]
---*/

const compartment = new Compartment();
assert.throws(TypeError, function () {
  compartment.evaluate('harden({})');
});

lockdown();

assert(Object.isFrozen(compartment.evaluate('harden({})')));
