// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: >
  What a proxy in the prototype chain of the global object throws is thrown to the code that reads the name
info: |
  The global object of a compartment is an ordinary extensible object.
features: [Compartment]
includes: [compartmentTraps.js]
---*/

const compartment = new Compartment({ globals: { own: 1 } });
Object.setPrototypeOf(compartment.globalThis, throwingTrap({}, 'has'));

assert.throws(Test262Error, () => compartment.evaluate('unknown'));
assert.throws(Test262Error, () => compartment.evaluate('typeof unknown'));
assert.sameValue(compartment.evaluate('own'), 1);
assert.sameValue(compartment.evaluate('let local = 2; local'), 2);
