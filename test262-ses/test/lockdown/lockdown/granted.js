// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A compartment that was handed lockdown can lock down the realm of the start compartment
info: |
  lockdown ( [ options ] )

  6. Let realm be the current Realm Record.
features: [lockdown, harden, Compartment, unlocked]
---*/

const compartment = new Compartment({ globals: { lockdown } });
assert.sameValue(compartment.evaluate('lockdown()'), undefined);

assert(Object.isFrozen(harden({})));
assert(Object.isFrozen(Object.prototype));
assert.throws(TypeError, function () {
  lockdown();
});
