// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An error is hardened with its cause
features: [harden, lockdown]
---*/

lockdown();

const cause = { inner: {} };
const error = harden(new RangeError('message', { cause }));

assert(Object.isFrozen(error));
assert(Object.isFrozen(cause));
assert(Object.isFrozen(cause.inner));
assert.sameValue(error.message, 'message');
assert.sameValue(error instanceof RangeError, true);
