// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-and-shadowrealm
description: Lockdown in a ShadowRealm locks its realm, and no other of the agent
info: |
  The agent has one [[LockdownState]] for all its realms (#sec-realmlockdownstate), so that one of them at most is ever
  locked down.
features: [agent-wide-lockdown, Compartment, harden, lockdown, ShadowRealm, unlocked]
---*/

const realm = new ShadowRealm();
realm.evaluate('lockdown()');

assert.sameValue(realm.evaluate('Object.isFrozen(Array.prototype)'), true);
assert.sameValue(realm.evaluate('Object.isFrozen(harden({}))'), true);
assert.sameValue(Object.isFrozen(Array.prototype), false);
assert.throws(TypeError, () => lockdown());
assert.throws(TypeError, () => harden({}));
assert.throws(TypeError, () => new Compartment());
