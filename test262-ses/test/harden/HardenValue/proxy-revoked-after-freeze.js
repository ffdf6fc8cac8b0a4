// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A Proxy that is revoked between its freezing and the look at its prototype throws a TypeError
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    b. Let proto be ? O.[[GetPrototypeOf]]().
features: [harden, lockdown]
---*/

lockdown();

const target = { key: 1 };
const { proxy, revoke } = Proxy.revocable(target, {
  defineProperty(target, key, desc) {
    const defined = Reflect.defineProperty(target, key, desc);
    revoke();
    return defined;
  }
});

assert.throws(TypeError, function () {
  harden(proxy);
});
assert(Object.isFrozen(target));
