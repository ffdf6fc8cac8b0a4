// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-shareddate-objects
description: A compartment that was handed the original Date tells the time
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment({ globals: { Date } });
assert.sameValue(compartment.globalThis.Date, Date);
assert.sameValue(compartment.evaluate('typeof Date.now()'), 'number');
assert.throws(TypeError, function () {
  compartment.evaluate('new Date(0).constructor.now()');
}, 'the shared prototype does not lead to it');
