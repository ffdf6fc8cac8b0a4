// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A change that a called function makes is seen by the code that goes on
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { change: () => (compartment.globalThis.Map = 'changed') } });

assert.sameValue(compartment.evaluate('const before = Map; change(); typeof before + Map'), 'functionchanged');
assert.sameValue(compartment.evaluate('[Map, Map = 1, Map].join()'), 'changed,1,1');
