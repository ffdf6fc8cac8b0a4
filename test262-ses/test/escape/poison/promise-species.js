// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: A species of promises of before lockdown that hears what the imports of compartments wait for
defence: internal-promises
features: [Compartment, Compartment-modules, lockdown, ModuleSource, unlocked]
---*/

let heard = 0;
const desc = Object.getOwnPropertyDescriptor(Promise, Symbol.species);
const get = function () {
  heard++;
  return this;
};
Object.defineProperty(Promise, Symbol.species, { get, configurable: true });
const compartment = new Compartment({ modules: { m: { source: new ModuleSource('export default 1;') } } });
compartment.import('m');
compartment.load('m');
Object.defineProperty(Promise, Symbol.species, desc);
assert.sameValue(heard, 0);
lockdown();
