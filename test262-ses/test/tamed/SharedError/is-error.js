// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharederror
description: The isError of the tamed Error is the one that Error had initially
features: [lockdown, Compartment, Error.isError, unlocked]
---*/

const { isError } = Error;
Error.isError = () => 'changed';

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
assert.sameValue(SharedError.isError, isError);
assert.sameValue(SharedError.isError(new SharedError()), true);
assert.sameValue(SharedError.isError({}), false);
const desc = Object.getOwnPropertyDescriptor(SharedError, 'isError');
assert.sameValue(desc.enumerable, false);
assert(!desc.writable);
assert.sameValue(desc.configurable, false);
