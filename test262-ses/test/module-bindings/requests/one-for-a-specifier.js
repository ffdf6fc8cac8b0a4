// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendmodulerequest
description: However many bindings name a module, it is one request
info: |
  AppendModuleRequest ( record, specifier, attributes )

  [...]
  2. For each ModuleRequest Record request of record.[[RequestedModules]], do
    a. If ModuleRequestsEqual(request, newRequest) is true, return request.
features: [Compartment, Compartment-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const log = [];
  const bindings = ['a', 'b', 'a', 'b'].map((from, i) => ({ import: 'x', as: 'x' + i, from }));
  const compartment = new Compartment({
    modules: { main: { source: { bindings } } },
    resolveHook(specifier) {
      log.push(specifier);
      return specifier;
    },
    loadHook: async () => ({ namespace: { x: 1 } }),
  });
  await compartment.import('main');

  assert.compareArray(log, ['a', 'b']);
});
