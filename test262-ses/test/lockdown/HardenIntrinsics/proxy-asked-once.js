// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenintrinsics
description: An object that several intrinsic objects lead to is asked once
includes: [hardenLogTraps.js]
features: [lockdown, unlocked]
---*/

const log = [];
const proxy = hardenLogTraps(log, 'proxy', () => {});
Array.prototype.at = proxy;
String.prototype.at = proxy;

lockdown();

assert.sameValue(log.filter(function (entry) {
  return entry === 'proxy.preventExtensions';
}).length, 1);
assert.sameValue(log.filter(function (entry) {
  return entry === 'proxy.ownKeys';
}).length, 2);
