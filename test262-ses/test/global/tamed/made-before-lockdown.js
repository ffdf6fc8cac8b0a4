// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: A compartment that was made before lockdown keeps the untamed Date and Math
info: |
  NOTE A compartment that is made before lockdown keeps the untamed Date and Math that it was given.
features: [Compartment, lockdown]
---*/

const before = new Compartment();
lockdown();

assert.sameValue(before.globalThis.Date, Date);
assert.sameValue(before.globalThis.Math, Math);
assert.sameValue(before.evaluate('typeof Date.now() + typeof Math.random()'), 'numbernumber');
assert.throws(TypeError, () => before.evaluate('new Compartment()').evaluate('Date.now()'), 'what it makes now');
