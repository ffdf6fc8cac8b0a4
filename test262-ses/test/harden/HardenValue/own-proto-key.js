// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-hardenvalue
description: An own property whose key is "__proto__" is a property like any other
features: [harden, lockdown]
---*/

lockdown();

const value = {};
const object = { ['__proto__']: value };
harden(object);

assert(Object.isFrozen(value));
assert(Object.isFrozen(object));
assert.sameValue(Object.getPrototypeOf(object), Object.prototype);
assert.sameValue(Object.getOwnPropertyDescriptor(object, '__proto__').value, value);
