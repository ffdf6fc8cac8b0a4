// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A Proxy that becomes the prototype of the global object hears nothing of it
info: |
  The global object of a compartment is an ordinary extensible object.
features: [Compartment, global-prototype-traps]
includes: [compareArray.js]
---*/

const log = [];
const handler = new Proxy({}, {
  get(target, key) {
    log.push(key);
  },
});
const { globalThis: global } = new Compartment();

assert.sameValue(Object.setPrototypeOf(global, new Proxy({ x: 1 }, handler)), global);
assert.compareArray(log, []);
assert.sameValue(global.x, 1);
assert(log.length > 0);
