// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An object that is frozen but not hardened is gone through all the same
features: [harden, lockdown]
---*/

lockdown();

const object = Object.freeze({ own: {}, inner: Object.freeze({ own: {} }) });
harden(object);

assert(Object.isFrozen(object.own));
assert(Object.isFrozen(object.inner.own));
