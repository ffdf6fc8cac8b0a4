// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A Promise.prototype.then of before lockdown that hears what the imports of compartments wait for
defence: captured-methods
features: [Compartment, Compartment-modules, lockdown, ModuleSource, unlocked]
---*/

let heard = 0;
const { then } = Promise.prototype;
Promise.prototype.then = function (...callbacks) {
  heard++;
  return Reflect.apply(then, this, callbacks);
};
const compartment = new Compartment({ modules: { m: { source: new ModuleSource('export default 1;') } } });
compartment.import('m');
compartment.load('m');
Promise.prototype.then = then;
assert.sameValue(heard, 0);
lockdown();
