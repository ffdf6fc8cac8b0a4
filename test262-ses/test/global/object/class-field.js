// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A class that gets the global object from its parent's constructor defines its fields there, private ones too
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const read = compartment.evaluate('() => x');
const getSecret = compartment.evaluate(`
  class Returns { constructor(object) { return object; } }
  class Fields extends Returns { x = 2; #secret = 3; static getSecret(object) { return object.#secret; } }
  new Fields(globalThis);
  Fields.getSecret`);

assert.sameValue(read(), 2);
assert.sameValue(compartment.evaluate('x'), 2);
assert.sameValue(getSecret(compartment.globalThis), 3);
assert.throws(TypeError, () => getSecret(compartment), 'no other object has the private field');
