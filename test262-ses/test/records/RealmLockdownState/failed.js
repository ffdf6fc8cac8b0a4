// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-realmlockdownstate
description: In a compartment of a realm whose lockdown failed harden and Compartment throw
info: |
  RealmLockdownState ( realm )

  [...]
  5. Return agentRecord.[[LockdownState]].
features: [Compartment, harden, lockdown, unlocked]
---*/

const compartment = new Compartment();
Object.freeze(Date.prototype);
assert.throws(TypeError, () => lockdown());

assert.throws(TypeError, () => compartment.evaluate('new Compartment()'));
assert.throws(TypeError, () => compartment.evaluate('harden({})'));
assert.sameValue(compartment.evaluate('1'), 1);
