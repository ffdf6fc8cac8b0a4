// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-get-error.prototype.stack
description: The stack of errors is one accessor property of their prototype, and hardened
features: [lockdown, Compartment, error-stack-accessor]
---*/

lockdown();

const desc = Object.getOwnPropertyDescriptor(Error.prototype, 'stack');
assert.sameValue(typeof desc.get, 'function');
assert.sameValue(desc.get.name, 'get stack');
assert.sameValue(desc.get.length, 0);
assert.sameValue(typeof desc.set, 'function');
assert.sameValue(desc.enumerable, false);
assert.sameValue(desc.configurable, false);
assert(Object.isFrozen(desc.get));
assert(Object.isFrozen(desc.set));
const errors = new Compartment().evaluate('[new Error(), new TypeError(), new AggregateError([])]');
for (const error of errors) assert.sameValue(Object.hasOwn(error, 'stack'), false);
