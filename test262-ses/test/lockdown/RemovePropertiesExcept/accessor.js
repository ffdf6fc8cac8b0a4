// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-removepropertiesexcept
description: An accessor property that is not permitted is deleted, and neither function is called
info: |
  RemovePropertiesExcept ( O, permitted )

  2. For each property key P of keys, do
    a. If permitted does not contain P, then
      i. Let removed be ! O.[[Delete]](P).
features: [lockdown, unlocked]
---*/

let calls = 0;
Object.defineProperty(Array.prototype, 'planted', {
  get() {
    calls++;
  },
  set() {
    calls++;
  },
  configurable: true
});

lockdown();

assert.sameValue(Object.hasOwn(Array.prototype, 'planted'), false);
assert.sameValue(calls, 0);
