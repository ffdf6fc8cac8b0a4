// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulesource-objects
description: The evaluators in a module are those of its compartment, not of where its source was made
info: |
  It holds no authority: a module that runs comes into being in a compartment, and each compartment can make its own
  from the same source.
features: [Compartment, Compartment-modules, ModuleSource]
includes: [compartmentModules.js]
---*/

const source = new ModuleSource(
  'export default [eval, Function, Compartment, (0, eval)("globalThis"), Function("return globalThis")()];',
);
const compartment = compartmentOf({ m: source });
const [ownEval, ownFunction, ownCompartment, global, globalToo] = compartment.importNow('m').default;

assert.sameValue(ownEval, compartment.globalThis.eval);
assert.sameValue(ownFunction, compartment.globalThis.Function);
assert.sameValue(ownCompartment, compartment.globalThis.Compartment);
assert.sameValue(global, compartment.globalThis);
assert.sameValue(globalToo, compartment.globalThis);
