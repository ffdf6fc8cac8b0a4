// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: The source of a module of the host knows whether its text has an import.meta
info: |
  GetModuleSourceObject ( module )

  [...]
  2. If module.[[ModuleSource]] is empty, then
    [...]
    c. Perform InitializeModuleSource(source, CodePointsToString(sourceText), module).
features: [Compartment, Compartment-modules, host-modules]
---*/

const log = [];
const modules = { m: { source: './module_FIXTURE.js' }, n: { source: './plain_FIXTURE.js' } };
const importMetaHook = (specifier, meta) => {
  log.push(specifier);
  meta.url = 'u';
};
const compartment = new Compartment({ modules, importMetaHook });

assert.sameValue(compartment.importNow('m').meta.url, 'u');
assert.sameValue(compartment.importNow('n').x, 1);
assert.compareArray(log, ['m']);
