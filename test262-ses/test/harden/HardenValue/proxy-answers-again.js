// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: What counts is what a Proxy answers after it was frozen, not what it answered before
info: |
  HardenValue ( value )

  A Proxy is asked for its keys and descriptors again after it was frozen, since only what a frozen object answers has
  to stay true.
features: [harden, lockdown]
---*/

lockdown();

const real = {};
const pretended = {};
let calls = 0;
const proxy = new Proxy({ key: real }, {
  getOwnPropertyDescriptor(target, key) {
    calls += 1;
    const desc = Reflect.getOwnPropertyDescriptor(target, key);
    return calls === 1 ? Object.assign(desc, { value: pretended }) : desc;
  }
});
harden(proxy);

assert.sameValue(calls, 2);
assert(Object.isFrozen(real));
assert.sameValue(Object.isExtensible(pretended), true);
