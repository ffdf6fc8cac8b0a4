// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden takes no notice of its this value
features: [harden, lockdown]
---*/

lockdown();

[undefined, null, 1, {}].forEach(function (thisValue) {
  const object = {};
  assert.sameValue(Reflect.apply(harden, thisValue, [object]), object);
  assert(Object.isFrozen(object));
});

const receiver = { harden };
receiver.harden({});
assert.sameValue(Object.isExtensible(receiver), true);
