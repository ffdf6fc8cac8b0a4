// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: What the accessor of a global throws is thrown to the code that uses the name, typeof included
features: [Compartment]
---*/

const throws = () => {
  throw new Test262Error();
};
const compartment = new Compartment();
Object.defineProperty(compartment.globalThis, 'x', { get: throws, set: throws });

assert.throws(Test262Error, () => compartment.evaluate('x'));
assert.throws(Test262Error, () => compartment.evaluate('typeof x'));
assert.throws(Test262Error, () => compartment.evaluate('x = 1'));
assert.sameValue(compartment.evaluate('try { x } catch { 1 }'), 1);
