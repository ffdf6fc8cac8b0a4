// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: import, importNow and load take a module of any kind, which does not open it to code of the compartment
info: |
  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  4. If referrer is a Compartment Record, return ? LoadCompartmentModule(referrer, specifier, mode).
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const modules = { json: { json: '{"a":1}' }, text: { text: 't' }, code: { namespace: { default: 1 } } };
  const compartment = new Compartment({ modules });
  const load = compartment.evaluate('(specifier, options) => import(specifier, options)');

  for (const specifier of Object.keys(modules)) {
    assert.sameValue(await compartment.load(specifier), undefined);
    const namespace = compartment.importNow(specifier);
    assert.sameValue(await compartment.import(specifier), namespace);
    assert.sameValue(await new Compartment({ modules }).load(specifier), undefined);
    assert.compareArray(Reflect.ownKeys(await new Compartment({ modules }).import(specifier)), [
      'default',
      Symbol.toStringTag,
    ]);
  }
  assert.sameValue(compartment.importNow('json').default.a, 1);
  assert.sameValue(compartment.importNow('text').default, 't');
  for (const specifier of ['json', 'text']) await assert.throwsAsync(TypeError, () => load(specifier));
  await assert.throwsAsync(TypeError, () =>
    compartment.import('json', { with: { type: 'text' } }).then(() => load('json')),
  );
});
