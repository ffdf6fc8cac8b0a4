// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment.prototype.load
description: load gets the module and all that it imports, and evaluates none of them
info: |
  Compartment.prototype.load ( specifier )

  [...]
  4. Let loadSteps be a new Abstract Closure with no parameters that captures compartmentRec and specifier and performs
     the following steps when called:
    [...]
    b. Let module be ? LoadCompartmentModule(compartmentRec, specifierString, async).
    c. Perform ? Await(module.LoadRequestedModules()).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = { a: 'import "b"; log.push("a");', b: 'import "c"; log.push("b");', c: 'log.push("c");' };
  const compartment = new Compartment({
    globals: { log },
    resolveHook: (specifier) => specifier,
    async importHook(specifier) {
      log.push('importHook ' + specifier);
      return { source: new ModuleSource(sources[specifier]) };
    },
  });
  await compartment.load('a');

  assert.compareArray(log, ['importHook a', 'importHook b', 'importHook c']);
  await compartment.import('a');
  assert.compareArray(log.slice(3), ['c', 'b', 'a']);
});
