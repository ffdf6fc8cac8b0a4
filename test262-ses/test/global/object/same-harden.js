// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The harden of every compartment is one function
features: [Compartment, harden]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.globalThis.harden, harden);
assert.sameValue(compartment.evaluate('new Compartment().globalThis.harden'), harden);
assert.sameValue(compartment.evaluate('harden.name'), 'harden');
