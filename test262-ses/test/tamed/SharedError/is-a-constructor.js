// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsharederror
description: The tamed Error is a constructor
includes: [isConstructor.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedError = new Compartment().globalThis.Error;
assert.notSameValue(SharedError, Error);
assert.sameValue(isConstructor(SharedError), true);
