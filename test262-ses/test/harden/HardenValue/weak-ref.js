// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The target of a hardened WeakRef is not reached
features: [harden, lockdown, WeakRef]
---*/

lockdown();

const target = {};
const ref = harden(new WeakRef(target));

assert(Object.isFrozen(ref));
assert.sameValue(ref.deref(), target);
assert.sameValue(Object.isExtensible(target), true);
