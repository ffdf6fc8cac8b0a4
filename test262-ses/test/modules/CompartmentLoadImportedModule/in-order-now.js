// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartmentloadimportedmodule
description: In importNow each import is loaded with all that it imports before the next is asked for
info: |
  CompartmentLoadImportedModule ( referrer, moduleRequest, mode, payload )

  1. If mode is now, then
    a. Let result be Completion(LoadRequestedModule(referrer, moduleRequest, now)).
    b. Perform FinishLoadingImportedModule(referrer, moduleRequest, payload, result).
features: [Compartment, Compartment-modules, ModuleSource]
---*/

const log = [];
const sources = {
  a: 'import "b"; import "c";',
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
  loadNowHook(specifier) {
    log.push('load ' + specifier);
    return { source: new ModuleSource(sources[specifier]) };
  },
});
compartment.importNow('a');

assert.compareArray(log, [
  'load a',
  'a imports b',
  'load b',
  'b imports d',
  'load d',
  'b imports c',
  'load c',
  'c imports e',
  'load e',
  'e imports a',
  'a imports c',
]);
