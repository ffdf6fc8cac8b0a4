// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-requestedmoduletype
description: A request with an unknown type does not find what one with a known type loaded
info: |
  RequestedModuleType ( moduleRequest )

  [...]
  2. For each ImportAttribute Record attribute of moduleRequest.[[Attributes]], do
    [...]
    c. If type is neither "json" nor "text", throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const modules = {};
  for (const key of ['b', 'a;b', ';b', 'json;b', '["b"]']) modules[key] = { json: '1' };
  const compartment = compartmentOf(
    { main: 'export const load = (specifier, type) => import(specifier, { with: { type } });' },
    { modules },
  );
  const { load } = await compartment.import('main');
  const evaluated = compartment.evaluate('(specifier, type) => import(specifier, { with: { type } })');

  for (const f of [load, evaluated]) {
    for (const key of Object.keys(modules)) assert.sameValue((await f(key, 'json')).default, 1, key);
    for (const type of ['json;a', 'json;', 'null', 'undefined', 'json;json', '*']) {
      for (const key of Object.keys(modules)) await assert.throwsAsync(TypeError, () => f(key, type), type + ' ' + key);
    }
  }
});
