// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: >
  That a request is refused is no result of the load: a right one gets the module, before and after, and hooks are
  asked once
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  11. If ModuleType(module) is not type, throw a TypeError exception.
  12. Return module.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const calls = [];
  const descriptors = {
    json: { json: '{}' },
    text: { text: 't' },
    code: { source: new ModuleSource('export default 1;') },
  };
  const compartment = new Compartment({
    loadHook: async (specifier) => {
      calls.push(specifier);
      return descriptors[specifier];
    },
  });
  const load = compartment.evaluate('(specifier, options) => import(specifier, options)');
  const optionsOf = { json: { with: { type: 'json' } }, text: { with: { type: 'text' } }, code: undefined };
  const kinds = Object.keys(optionsOf);

  for (const specifier of kinds) {
    const wrong = kinds.filter((kind) => kind !== specifier);
    for (const kind of wrong) await assert.throwsAsync(TypeError, () => load(specifier, optionsOf[kind]));
    const namespace = await load(specifier, optionsOf[specifier]);
    for (const kind of wrong) await assert.throwsAsync(TypeError, () => load(specifier, optionsOf[kind]));
    assert.sameValue(await load(specifier, optionsOf[specifier]), namespace);
    assert.sameValue(await compartment.import(specifier), namespace);
  }
  assert.compareArray(calls, kinds);
});
