// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentintrinsicname
description: Before lockdown a compartment gets the Date of the start compartment
info: |
  CompartmentIntrinsicName ( row )

  [...]
  3. Return the value of the Intrinsic column of row.
features: [Compartment, unlocked]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.globalThis.Date, Date);
assert.sameValue(compartment.evaluate('typeof Date.now()'), 'number');
assert.sameValue(compartment.evaluate('new Date().getTime() > 0'), true);
