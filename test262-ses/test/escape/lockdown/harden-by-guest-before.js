// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: The harden of a compartment that was made before lockdown freezes what is not repaired yet
defence: no-harden-before-lockdown
features: [Compartment, harden, lockdown, unlocked]
---*/

const guest = new Compartment();
assert.throws(TypeError, () => guest.evaluate('harden(() => 1)'));
lockdown();
assert.throws(TypeError, () => (function () {}).constructor('return 1'));
