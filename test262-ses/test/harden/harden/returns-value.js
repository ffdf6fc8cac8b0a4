// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden returns the very object that it was given
info: |
  harden ( value )

  3. Return ? HardenValue(value).
features: [harden, lockdown]
---*/

lockdown();

const object = { own: {} };
const own = object.own;
assert.sameValue(harden(object), object);
assert.sameValue(object.own, own);
assert(Object.isFrozen(object));
