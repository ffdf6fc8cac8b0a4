// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The handler of a Proxy is not reached, and may still change
features: [harden, lockdown]
---*/

lockdown();

const target = { value: 1 };
const handler = { own: {} };
const proxy = harden(new Proxy(target, handler));

assert(Object.isFrozen(target));
assert.sameValue(Object.isExtensible(handler), true);
assert.sameValue(Object.isExtensible(handler.own), true);
handler.has = function () {
  throw new Test262Error();
};
assert.throws(Test262Error, function () {
  'any' in proxy;
});
