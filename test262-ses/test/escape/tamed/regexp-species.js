// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: The constructor that split and matchAll look for
defence: shared-regexp
features: [Compartment, lockdown]
includes: [escape.js]
---*/

attack(`
  const found = [];
  const pattern = /./g;
  const spy = { get constructor() { return RegExp.prototype.constructor; } };
  Object.defineProperty(pattern, 'constructor', { get() { found.push(spy.constructor); return spy.constructor; } });
  'x'.split(pattern);
  return found;
`);
