// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: A second lockdown after one that failed
defence: failed-state
features: [Compartment, lockdown, unlocked]
---*/

Object.defineProperty(Map, 'planted', { value: {} });
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => new Compartment());
