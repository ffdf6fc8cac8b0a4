// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A comment that begins in the parameters and ends in the body
defence: function-parts
features: [Compartment, lockdown]
---*/

lockdown();
const { Function: ownFunction } = new Compartment().globalThis;
assert.throws(SyntaxError, () => ownFunction('/*', '*/) {'));
assert.throws(SyntaxError, () => ownFunction('a /*', '*/, b) { return b'));
