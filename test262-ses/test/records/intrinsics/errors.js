// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-records
description: The errors that code of a compartment provokes are instances of the shared constructors
info: |
  NOTE All compartments of a realm share its intrinsic objects.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { TypeError: 1, RangeError: 2, ReferenceError: 3, Error: 4 } });

assert.throws(TypeError, () => compartment.evaluate('null.x'));
assert.throws(TypeError, () => compartment.evaluate('undefined()'));
assert.throws(RangeError, () => compartment.evaluate('[].length = -1'));
assert.throws(ReferenceError, () => compartment.evaluate('unknown'));
assert.sameValue(compartment.evaluate('TypeError + RangeError + ReferenceError + Error'), 10);
