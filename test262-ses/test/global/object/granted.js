// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An object of the start compartment that is granted works
info: |
  NOTE What a compartment does not get can be granted.
features: [Compartment, WeakRef]
---*/

const compartment = new Compartment({ globals: { WeakRef } });

assert.sameValue(compartment.evaluate('const o = {}; new WeakRef(o).deref() === o'), true);
assert.sameValue(compartment.evaluate('WeakRef'), WeakRef);
