// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: What the start compartment does with its own global names is not seen in a compartment
features: [Compartment]
---*/

const compartment = new Compartment();
const read = compartment.evaluate('() => Map');
const OriginalMap = Map;
globalThis.Map = 'replaced in the start compartment';
globalThis.added = 'added in the start compartment';

assert.sameValue(read(), OriginalMap);
assert.sameValue(new Compartment().evaluate('Map'), OriginalMap, 'one that is made now');
assert.sameValue(compartment.evaluate('typeof added'), 'undefined');
assert.sameValue(compartment.evaluate('new Map().size'), 0);
