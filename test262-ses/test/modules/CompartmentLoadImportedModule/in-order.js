// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: The imports of a module are asked for in the order of the text, all at once, then those of what was loaded
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  [...]
  2. Else,
    a. Let loadSteps be a new Abstract Closure with no parameters that captures referrer, moduleRequest and payload and
       performs the following steps when called:
    [...]
    c. Perform AsyncFunctionStart(capability, loadSteps).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const sources = {
    a: 'import "b"; import "c"; import "b";',
    b: 'import "d"; import "c";',
    c: 'import "e";',
    d: '',
    e: 'import "a";',
  };
  const compartment = new Compartment({
    resolveHook(specifier, referrer) {
      log.push(referrer + ' imports ' + specifier);
      return specifier;
    },
    async loadHook(specifier) {
      log.push('load ' + specifier);
      return { source: new ModuleSource(sources[specifier]) };
    },
  });
  await compartment.import('a');

  assert.compareArray(log, [
    'load a',
    'a imports b',
    'load b',
    'a imports c',
    'load c',
    'b imports d',
    'load d',
    'b imports c',
    'c imports e',
    'load e',
    'e imports a',
  ]);
});
