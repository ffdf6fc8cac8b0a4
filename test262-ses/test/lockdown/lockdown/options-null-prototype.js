// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-lockdown
description: An object without a prototype is accepted as options
features: [lockdown, harden]
---*/

assert.sameValue(lockdown(Object.create(null)), undefined);
assert(Object.isFrozen(harden({})));
