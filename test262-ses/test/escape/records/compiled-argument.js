// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createsourcemodule
description: The lists that the functor of a compiled module gets, which a guest has made up
defence: internal-lists
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
includes: [escape.js]
---*/

lockdown();
const taken = [];
const forge = new Compartment({ globals: { hear: Object.freeze((value) => { taken.push(value); }) } }).evaluate(`
  (ModuleSource) => new ModuleSource([
    { format: 1, requests: [], imports: [], exports: [], locals: [], globals: [], templates: [] },
    function* (argument) {
      for (const list of [argument.late, argument.globals, argument.templates]) {
        const desc = { set(value) { hear(value); }, configurable: true };
        Reflect.defineProperty(Reflect.getPrototypeOf(list), '0', desc);
      }
    },
  ])`);

try {
  new Compartment({ modules: { m: { source: forge(ModuleSource) } } }).importNow('m');
} catch {}

const other = new Compartment({ modules: { x: { source: new ModuleSource('const secret = 1; export const shown = 2;') } } });
assert.sameValue(other.importNow('x').shown, 2);
assert.sameValue(taken.length, 0, 'a guest sees what the shim keeps of another compartment');
