// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: Where a Proxy cannot be converted, an engine runs the traps that ECMA-262 says, and none for its message
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  16. If result is a normal completion, set result to Completion(Evaluation of body).
  [...]
features: [Compartment]
---*/

const traps = [];
const handler = {};
for (const trap of Object.getOwnPropertyNames(Reflect)) {
  handler[trap] = (target, key, ...rest) => {
    traps.push(trap + ' ' + String(key));
    return Reflect[trap](target, key, ...rest);
  };
}
const guest = new Proxy({ __proto__: null, secret: 1 }, handler);
const compartment = new Compartment({ globals: { guest } });

assert.throws(TypeError, () => compartment.evaluate('new Uint8Array([guest])'));
assert.sameValue(traps.join(), 'get Symbol(Symbol.toPrimitive),get valueOf,get toString');
