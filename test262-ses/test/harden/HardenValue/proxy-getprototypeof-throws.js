// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: What a getPrototypeOf trap throws is thrown
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    b. Let proto be ? O.[[GetPrototypeOf]]().
features: [harden, lockdown]
---*/

lockdown();

const target = { own: {} };
assert.throws(Test262Error, function () {
  harden(new Proxy(target, { getPrototypeOf: Test262Error.thrower }));
});
assert(Object.isFrozen(target), 'the trap is called after the freezing');
assert.sameValue(Object.isExtensible(target.own), true);
