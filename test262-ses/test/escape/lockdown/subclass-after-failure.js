// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: An instance of a subclass of Compartment after a lockdown that failed
defence: no-compartment-after-failure
features: [Compartment, lockdown, unlocked]
---*/

Object.defineProperty(Map, 'planted', { value: {} });
assert.throws(TypeError, () => lockdown());
class Sub extends Compartment {}
assert.throws(TypeError, () => new Sub());
assert.throws(TypeError, () => Reflect.construct(Compartment, [], Object));
