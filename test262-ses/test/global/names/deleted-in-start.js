// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: An intrinsic that the start compartment deleted from its global object is there in a compartment
features: [Compartment]
---*/

const OriginalSet = Set;
delete globalThis.Set;
const compartment = new Compartment();

assert.sameValue(compartment.evaluate('Set'), OriginalSet);
assert.sameValue(compartment.evaluate('new Set([1]).size'), 1);
assert.sameValue(typeof globalThis.Set, 'undefined');
