// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-harden
description: harden takes no notice of arguments after the first
features: [harden, lockdown]
---*/

lockdown();

const first = {};
const second = {};
assert.sameValue(harden(first, second), first);
assert(Object.isFrozen(first));
assert.sameValue(Object.isExtensible(second), true);
