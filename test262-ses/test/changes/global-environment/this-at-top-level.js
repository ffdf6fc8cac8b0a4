// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-ses-global-environment-records
description: this is undefined at the top level, in arrow functions and in plain calls
features: [Compartment]
---*/

const compartment = new Compartment();

assert.sameValue(compartment.evaluate('this'), undefined);
assert.sameValue(compartment.evaluate('(() => this)()'), undefined);
assert.sameValue(compartment.evaluate('(function () { return this; })()'), undefined);
assert.sameValue(compartment.evaluate('(0, eval)("this")'), undefined);
assert.sameValue(compartment.evaluate('Function("return this")()'), undefined);
assert.sameValue(compartment.evaluate('Function("return () => this")()()'), undefined);
