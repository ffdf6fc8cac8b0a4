// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A trap may harden the object that is being hardened, which then is gone through twice
info: |
  HardenValue ( value )

  2. Let worklist be a new empty List.
  3. Perform AppendToHarden(worklist, value).

  Each call has a worklist of its own, and an object counts as hardened only when a call has completed.
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
let depth = 0;
const proxy = hardenLogTraps(log, 'proxy', {}, {
  preventExtensions(target) {
    depth += 1;
    if (depth === 1) assert.sameValue(harden(proxy), proxy);
    return Reflect.preventExtensions(target);
  }
});
harden(proxy);

assert.compareArray(log, [
  'proxy.preventExtensions',
  'proxy.preventExtensions',
  'proxy.ownKeys',
  'proxy.getPrototypeOf',
  'proxy.ownKeys',
  'proxy.ownKeys',
  'proxy.getPrototypeOf',
  'proxy.ownKeys'
]);
