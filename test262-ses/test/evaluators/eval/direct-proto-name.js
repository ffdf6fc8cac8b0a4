// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-eval
description: A variable named __proto__ as a shorthand property in direct eval code defines a property
features: [Compartment]
---*/

const compartment = new Compartment();
const object = compartment.evaluate('(() => { const __proto__ = 1; return eval("({ __proto__, a: 2 })"); })()');

assert.sameValue(Object.keys(object).join(), '__proto__,a');
assert.sameValue(Object.getPrototypeOf(object), Object.prototype);
assert.sameValue(compartment.evaluate('(() => { let __proto__; eval("({ __proto__ } = { [\'__proto__\']: 3 })"); return __proto__; })()'), 3);
