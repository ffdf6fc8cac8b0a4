// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: The global object of a compartment is an ordinary extensible object
info: |
  The global object of a compartment is an ordinary extensible object whose prototype is %Object.prototype%.
features: [Compartment]
---*/

const { globalThis: global } = new Compartment();

assert.notSameValue(global, globalThis);
assert.sameValue(typeof global, 'object');
assert.sameValue(Object.getPrototypeOf(global), Object.prototype);
assert.sameValue(Object.isExtensible(global), true);
assert.sameValue(Object.prototype.toString.call(global), '[object Object]');
assert.sameValue(Reflect.setPrototypeOf(global, Object.prototype), true);
