// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A getPrototypeOf trap that answers with another prototype breaks an invariant of the frozen target
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    b. Let proto be ? O.[[GetPrototypeOf]]().
features: [harden, lockdown]
---*/

lockdown();

const other = {};
const target = {};
const proxy = new Proxy(target, {
  getPrototypeOf() {
    return other;
  }
});
assert.throws(TypeError, function () {
  harden(proxy);
});
assert(Object.isFrozen(target));
assert.sameValue(Object.isExtensible(other), true);
