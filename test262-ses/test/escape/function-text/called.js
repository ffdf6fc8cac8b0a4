// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: A body that calls the function that it closes
defence: function-whole
features: [Compartment, lockdown]
---*/

lockdown();
const { Function: ownFunction } = new Compartment().globalThis;
assert.throws(SyntaxError, () => ownFunction('}(), function () {'));
assert.throws(SyntaxError, () => ownFunction('return 1 }(), function (a) { return a'));
