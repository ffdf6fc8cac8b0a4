// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden before lockdown freezes what is not repaired yet
defence: no-harden-before-lockdown
features: [Compartment, harden, lockdown, unlocked]
---*/

assert.throws(TypeError, () => harden({}));
assert.throws(TypeError, () => harden(function () {}));
assert.sameValue(Object.isFrozen(Object.prototype), false);
lockdown();
