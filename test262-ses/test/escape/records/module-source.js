// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  An object with the fields that the shim keeps of a module text, as the source of a module, to run a functor of its own
defence: branded-sources
features: [Compartment, Compartment-modules, lockdown, ModuleSource]
---*/

lockdown();
const taken = [];
const take = Object.freeze((value) => { taken.push(value); });
new Compartment({ globals: { take } }).evaluate(`
  let argument = {};
  const none = () => [];
  const source = {
    __proto__: ModuleSource.prototype,
    requests: [], imports: [], exports: [], locals: [], settled: {},
    sorted: { local: [], indirect: [], star: [], byName: {} },
    facts: { assigned: none, typeofOperands: none, defined: none },
    functorText: () => '(argument) => { hand(argument); }',
  };
  const child = new Compartment({ globals: { hand(value) { argument = value; } }, modules: { m: { source } } });
  try { child.importNow('m'); } catch {}
  // All dictionaries of the shim inherit from one object: a setter there would be given the values of all.
  if (argument.constants) {
    const desc = { set(entry) { take(entry); }, configurable: true };
    Reflect.defineProperty(Reflect.getPrototypeOf(argument.constants), 'victim', desc);
  }
`);
const source = new ModuleSource('export const shown = 1;');
const vault = new Compartment({ modules: { victim: { source } } });
try {
  vault.importNow('victim');
} catch {}
assert.sameValue(taken.length, 0, 'a guest sees the module map of another compartment');
