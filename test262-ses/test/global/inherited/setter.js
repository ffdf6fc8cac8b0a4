// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A setter that the global object inherits is called with the global object as its this value
info: |
  The global object of a compartment is an ordinary extensible object.
features: [Compartment]
---*/

const calls = [];
const compartment = new Compartment();
Object.setPrototypeOf(compartment.globalThis, {
  set x(value) {
    calls.push(this, value);
  },
  get x() {
    return 'read';
  },
});

assert.sameValue(compartment.evaluate('x = 1'), 1);
assert.compareArray(calls, [compartment.globalThis, 1]);
assert.sameValue(compartment.evaluate('x'), 'read');
assert.sameValue(Object.hasOwn(compartment.globalThis, 'x'), false);
