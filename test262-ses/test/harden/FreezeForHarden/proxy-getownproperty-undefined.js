// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-freezeforharden
description: A property that is gone when its turn comes is left out
info: |
  FreezeForHarden ( O )

  2. Else,
    a. Let status be ? SetIntegrityLevel(O, frozen).
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const target = { stays: 1, goes: 2 };
const proxy = hardenLogTraps(log, 'proxy', target, {
  getOwnPropertyDescriptor(target, key) {
    delete target.goes;
    return Reflect.getOwnPropertyDescriptor(target, key);
  }
});
assert.sameValue(harden(proxy), proxy);

assert.compareArray(log, [
  'proxy.preventExtensions',
  'proxy.ownKeys',
  'proxy.getOwnPropertyDescriptor stays',
  'proxy.defineProperty stays',
  'proxy.getOwnPropertyDescriptor goes',
  'proxy.getPrototypeOf',
  'proxy.ownKeys',
  'proxy.getOwnPropertyDescriptor stays'
]);
assert(Object.isFrozen(target));
