// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate-objects
description: The start compartment keeps its own Date, which tells the time
features: [lockdown]
---*/

const before = Date;

lockdown();

assert.sameValue(Date, before);
assert.notSameValue(Date, Date.prototype.constructor);
assert.sameValue(typeof Date.now(), 'number');
assert.sameValue(new Date().getTime() >= new Date(0).getTime(), true);
assert.sameValue(typeof Date(), 'string');
