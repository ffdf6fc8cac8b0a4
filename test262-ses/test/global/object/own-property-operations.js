// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Properties of the global object are defined, read, listed and deleted as those of an ordinary object
info: |
  The global object of a compartment is an ordinary extensible object whose prototype is %Object.prototype%.
features: [Compartment]
includes: [propertyHelper.js]
---*/

const compartment = new Compartment({ globals: { x: 1 } });
const { globalThis: global } = compartment;

global.y = 2;
verifyProperty(global, 'y', { value: 2, writable: true, enumerable: true, configurable: true }, { restore: true });
assert.compareArray(Object.keys(global), ['x', 'y']);
assert.compareArray(Object.entries(global).flat(), ['x', 1, 'y', 2]);
Object.defineProperty(global, 'z', { value: 3 });
assert.sameValue(Reflect.set(global, 'z', 4), false);
assert.sameValue(Reflect.deleteProperty(global, 'z'), false);
assert.sameValue(Reflect.defineProperty(global, 'z', { value: 4 }), false);
assert.sameValue(delete global.x, true);
assert.compareArray(Object.keys(global), ['y']);
assert.sameValue(compartment.evaluate('typeof x + y + z'), 'undefined23');
