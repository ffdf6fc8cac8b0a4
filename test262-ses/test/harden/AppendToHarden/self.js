// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendtoharden
description: An object that reaches itself while it is gone through is not gone through again
includes: [hardenLogTraps.js]
features: [harden, lockdown]
---*/

lockdown();

const log = [];
const target = {};
target.self = hardenLogTraps(log, 'self', target);
harden(target.self);

assert.compareArray(log, [
  'self.preventExtensions',
  'self.ownKeys',
  'self.getOwnPropertyDescriptor self',
  'self.defineProperty self',
  'self.getPrototypeOf',
  'self.ownKeys',
  'self.getOwnPropertyDescriptor self'
]);
