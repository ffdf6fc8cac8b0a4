// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The tamed Date is a constructor
includes: [isConstructor.js]
features: [lockdown, Compartment]
---*/

lockdown();

const SharedDate = new Compartment().globalThis.Date;
assert.notSameValue(SharedDate, Date);
assert.sameValue(isConstructor(SharedDate), true);
