// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An AggregateError is hardened with its errors
features: [harden, lockdown]
---*/

lockdown();

const first = new Error('first');
const error = harden(new AggregateError([first]));

assert(Object.isFrozen(error));
assert(Object.isFrozen(error.errors));
assert(Object.isFrozen(first));
assert.sameValue(error.errors[0], first);
