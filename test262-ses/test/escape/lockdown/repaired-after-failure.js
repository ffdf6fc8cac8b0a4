// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A second lockdown after the cause of the first failure is gone, on a realm that is half repaired
defence: failed-state
features: [Compartment, lockdown, unlocked]
---*/

Object.freeze(RegExp.prototype);
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => new Compartment());
