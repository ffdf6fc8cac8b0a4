// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The global object may be given another prototype, whose properties are names of its code
info: |
  The global object of a compartment is an ordinary extensible object.
features: [Compartment]
---*/

const compartment = new Compartment({ globals: { own: 'own' } });
const read = compartment.evaluate('() => inherited');
const proto = {
  __proto__: null,
  inherited: 1,
  own: 'shadowed',
  get receiver() {
    return this;
  },
};

assert.sameValue(Reflect.setPrototypeOf(compartment.globalThis, proto), true);
assert.sameValue(Object.getPrototypeOf(compartment.globalThis), proto);
assert.sameValue(read(), 1);
assert.sameValue(compartment.evaluate('receiver'), compartment.globalThis);
assert.sameValue(compartment.evaluate('own'), 'own');
assert.sameValue(compartment.evaluate('typeof hasOwnProperty'), 'undefined');
assert.sameValue(compartment.evaluate('inherited = 2; globalThis.inherited'), 2);
assert.sameValue(proto.inherited, 1);
