// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The UTC of the tamed Date is the original one
info: |
  CreateSharedDate ( realm )

  3. Let date be CreateTamedConstructor(realm, steps, 7, "Date", intrinsics.[[%Date%]], « "prototype", "parse",
     "UTC" »).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.notSameValue(compartment.globalThis.Date, Date);
assert.sameValue(compartment.globalThis.Date.UTC, Date.UTC);
assert.sameValue(compartment.evaluate('Date.UTC(1970, 0, 1, 0, 0, 0, 1)'), 1);
