// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A body that closes the function, and opens another
defence: function-whole
features: [Compartment, lockdown]
---*/

lockdown();
const { Function: ownFunction } = new Compartment().globalThis;
assert.throws(SyntaxError, () => ownFunction('}, function () {'));
assert.throws(SyntaxError, () => new ownFunction('}, () => {'));
