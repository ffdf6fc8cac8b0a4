// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: >
  import() in functions that evaluated code makes loads through the hooks of the compartment, whoever calls them
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const compartment = compartmentOf({ a: 'export const x = 1' });
  const functions = compartment.evaluate(`[
    () => import('a'),
    async () => import('a'),
    async () => { await null; return import('a'); },
    function () { return import('a'); },
    new (class { method() { return import('a'); } })().method,
    Object.getOwnPropertyDescriptor({ get x() { return import('a'); } }, 'x').get,
  ]`);

  for (const f of functions) assert.sameValue((await f()).x, 1);
  const [f] = functions;
  assert.sameValue((await Promise.resolve().then(f)).x, 1);
  const other = compartmentOf({ a: 'export const x = 2' }, { globals: { f } });
  assert.sameValue((await other.evaluate('f()')).x, 1);
});
