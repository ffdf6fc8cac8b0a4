// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createcompartmentdynamicfunction
description: Parameters that close their list and open a body
defence: function-parts
features: [Compartment, lockdown]
---*/

lockdown();
const { Function: ownFunction } = new Compartment().globalThis;
assert.throws(SyntaxError, () => ownFunction('a) { return a } , function (', ''));
assert.throws(SyntaxError, () => ownFunction(') { return 1; /*', '*/'));
