// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: What an ownKeys trap throws when the frozen object is asked again is thrown
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    d. Let keys be ? O.[[OwnPropertyKeys]]().
features: [harden, lockdown]
---*/

lockdown();

const target = { own: {} };
let calls = 0;
const proxy = new Proxy(target, {
  ownKeys(target) {
    calls += 1;
    if (calls === 2) throw new Test262Error();
    return Reflect.ownKeys(target);
  }
});

assert.throws(Test262Error, function () {
  harden(proxy);
});
assert.sameValue(calls, 2);
assert(Object.isFrozen(target));
assert.sameValue(Object.isExtensible(target.own), true);
