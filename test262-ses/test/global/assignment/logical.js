// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A logical assignment assigns where its operator says so
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { zero: 0, none: null } });

assert.sameValue(compartment.evaluate('zero ||= 1; none ??= 2; Set ||= 3; Set &&= 4; zero + none + Set'), 7);
assert.compareArray(Object.values(compartment.globalThis), [1, 2]);
assert.throws(ReferenceError, () => compartment.evaluate('unknown ??= 1'));
assert.sameValue(compartment.globalThis.Set, 4);
