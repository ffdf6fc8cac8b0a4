// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-dynamicimport
description: The specifier is converted before the options are read, and nothing is read when that throws
info: |
  DynamicImport ( referrer, specifier, options )

  [...]
  2. Let specifierString be Completion(ToString(specifier)).
  [...]
  4. Let attributes be Completion(GetImportCallAttributes(options)).
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentTraps.js]
---*/

asyncTest(async () => {
  const execute = (environment, importFunction) => {
    environment.load = importFunction;
  };
  const source = { bindings: [{ export: 'load' }], needsImport: true, execute };
  const modules = { v: { source }, m: { json: '1' } };
  const compartment = new Compartment({ modules, resolveHook: (specifier) => specifier });
  const loaders = [compartment.importNow('v').load, compartment.evaluate('(s, o) => import(s, o)')];
  for (const load of loaders) {
    const log = [];
    const options = logTraps({ with: logTraps({ type: 'json' }, 'with', log) }, 'options', log);
    const specifier = {
      toString() {
        log.push('toString');
        return 'm';
      },
    };
    await load(specifier, options);
    assert.compareArray(log.splice(0), [
      'toString',
      'options get with',
      'with ownKeys',
      'with getOwnPropertyDescriptor type',
      'with get type',
    ]);
    await assert.throwsAsync(TypeError, () => load(Symbol('m'), options));
    assert.compareArray(log, []);
  }
});
