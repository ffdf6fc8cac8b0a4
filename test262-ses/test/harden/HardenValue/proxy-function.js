// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A Proxy for a function is hardened without a call, and can be called afterwards
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const target = function () {
  return 'called';
};
const proxy = harden(hardenLogTraps(log, 'proxy', target));

assert.sameValue(log.includes('proxy.apply'), false);
assert.sameValue(log.includes('proxy.construct'), false);
assert(Object.isFrozen(target));
assert(Object.isFrozen(target.prototype));
assert.sameValue(proxy(), 'called');
