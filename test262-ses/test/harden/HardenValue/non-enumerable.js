// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: The value of a property that is not enumerable is hardened, and it stays non-enumerable
features: [harden, lockdown]
---*/

lockdown();

const value = {};
const object = Object.defineProperty({}, 'hidden', { value, writable: true, configurable: true });
harden(object);

assert(Object.isFrozen(value));
assert(Object.isFrozen(object));
assert.sameValue(Object.prototype.propertyIsEnumerable.call(object, 'hidden'), false);
