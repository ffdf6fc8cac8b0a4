// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: A planted property that cannot be removed, with an object that leads out
defence: unremovable-refused
features: [Compartment, lockdown, unlocked]
---*/

Object.defineProperty(Map, 'planted', { value: { secret: globalThis } });
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => new Compartment());
