// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardened-intrinsic-objects-set
description: A Proxy as receiver is asked for its own property and told to define it, and nothing else
info: |
  [[Set]] ( P, V, Receiver )

  [...]
  3. Return ? OrdinarySetWithOwnDescriptor(O, P, V, Receiver, ownDesc).
features: [lockdown, property-override]
includes: [compartmentTraps.js, propertyHelper.js]
---*/

lockdown();
assert.sameValue(Object.isFrozen(Array.prototype), true);
const log = [];
const target = {};
const receiver = logTraps(target, 'receiver', log);

assert.sameValue(Reflect.set(Array.prototype, 'push', 1, receiver), true);
assert.compareArray(log, ['receiver getOwnPropertyDescriptor push', 'receiver defineProperty push']);
verifyProperty(target, 'push', { value: 1, writable: true, enumerable: true, configurable: true });
