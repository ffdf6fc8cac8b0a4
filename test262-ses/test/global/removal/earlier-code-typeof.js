// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The typeof a name whose property is deleted is "undefined" for code that was evaluated before
features: [Compartment, live-global-removal]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const type = compartment.evaluate('() => typeof x + typeof Map');

assert.sameValue(type(), 'numberfunction');
delete compartment.globalThis.x;
delete compartment.globalThis.Map;
assert.sameValue(type(), 'undefinedundefined');
