// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: In a realm that was not locked down harden throws, though another realm of the agent was
info: |
  harden ( value )

  1. Let lockdownState be RealmLockdownState(the current Realm Record).
  2. If lockdownState is not locked, throw a TypeError exception.
features: [harden, lockdown, agent-wide-lockdown, host-realms]
---*/

const other = $262.createRealm().global;
lockdown();
const object = {};

assert.throws(other.TypeError, () => other.harden(object));
assert.sameValue(Object.isExtensible(object), true);
assert.sameValue(Object.isExtensible(other.Object.prototype), true);
assert.sameValue(harden(object), object);
