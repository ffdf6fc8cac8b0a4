// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-repairintrinsics
description: A constructor property that the program made an accessor is replaced without a call
features: [lockdown, unlocked]
---*/

let calls = 0;
Object.defineProperty(Date.prototype, 'constructor', {
  get() {
    calls += 1;
  },
  set(value) {
    calls += 1;
  }
});

lockdown();

const { constructor } = Date.prototype;
assert.sameValue(typeof constructor, 'function');
assert.sameValue(new constructor(0) instanceof Date, true);
assert.sameValue(calls, 0);
