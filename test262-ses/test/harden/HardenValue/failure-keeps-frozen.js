// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: When harden throws, the objects that it has come to stay frozen
info: |
  HardenValue ( value )

  When it throws, objects that it has come to stay frozen, and none of them counts as hardened.
features: [harden, lockdown]
---*/

lockdown();

const object = { first: {}, failing: new Proxy({}, { preventExtensions: Test262Error.thrower }), last: {} };
assert.throws(Test262Error, function () {
  harden(object);
});

assert(Object.isFrozen(object));
assert(Object.isFrozen(object.first));
