// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: Objects that are sealed or not extensible are frozen and gone through
features: [harden, lockdown]
---*/

lockdown();

const sealed = Object.seal({ own: {} });
const notExtensible = Object.preventExtensions({ own: {} });
harden(sealed);
harden(notExtensible);

assert(Object.isFrozen(sealed));
assert(Object.isFrozen(sealed.own));
assert(Object.isFrozen(notExtensible));
assert(Object.isFrozen(notExtensible.own));
