// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: A planted property of a method that cannot be removed
defence: unremovable-refused
features: [Compartment, lockdown, unlocked]
---*/

Object.defineProperty([].push, 'planted', { value: [globalThis] });
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => new Compartment());
