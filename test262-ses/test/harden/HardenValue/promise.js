// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A hardened promise still settles, and what it is resolved with is not reached
flags: [async]
includes: [asyncHelpers.js]
features: [harden, lockdown]
---*/

lockdown();

asyncTest(async function () {
  const value = {};
  let resolve;
  const promise = harden(new Promise(function (resolveIt) {
    resolve = resolveIt;
  }));
  assert(Object.isFrozen(promise));

  resolve(value);
  assert.sameValue(await promise, value);
  assert.sameValue(Object.isExtensible(value), true);
});
