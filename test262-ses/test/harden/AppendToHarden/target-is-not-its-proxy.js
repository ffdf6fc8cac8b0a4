// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: That a Proxy is hardened says nothing about its target's being hardened
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const target = hardenLogTraps(log, 'target', {});
harden(new Proxy(target, {}));
const { length } = log;
assert(length > 0, 'the target is asked through the Proxy');

harden(target);
assert.compareArray(log.slice(length), [
  'target.preventExtensions',
  'target.ownKeys',
  'target.getPrototypeOf',
  'target.ownKeys'
]);
