// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: A revoked Proxy throws a TypeError
info: |
  HardenValue ( value )

  4. For each Object O of worklist, including those that are appended meanwhile, do
    a. Perform ? FreezeForHarden(O).
features: [harden, lockdown]
---*/

lockdown();

const { proxy, revoke } = Proxy.revocable({}, {});
const object = { proxy };
revoke();

assert.throws(TypeError, function () {
  harden(proxy);
}, 'as the value');
assert.throws(TypeError, function () {
  harden(object);
}, 'as a part');
assert(Object.isFrozen(object));
