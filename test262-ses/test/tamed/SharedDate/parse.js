// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createshareddate
description: The parse of the tamed Date is the original one
info: |
  CreateSharedDate ( realm )

  3. Let date be CreateTamedConstructor(realm, steps, 7, "Date", intrinsics.[[%Date%]], « "prototype", "parse",
     "UTC" »).
features: [lockdown, Compartment]
---*/

lockdown();

const compartment = new Compartment();
assert.notSameValue(compartment.globalThis.Date, Date);
assert.sameValue(compartment.globalThis.Date.parse, Date.parse);
assert.sameValue(compartment.evaluate('Date.parse("1970-01-01T00:00:00.001Z")'), 1);
