// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getimportcallattributes
description: The import function of a virtual module takes options as import() does
info: |
  GetImportCallAttributes ( options )

  1. If options is undefined, return a new empty List.
  2. If options is not an Object, throw a TypeError exception.
  3. Let attributes be ? GetImportAttributes(options).
  4. If AllImportAttributesSupported(attributes) is false, throw a TypeError exception.
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const execute = (environment, importFunction) => {
    environment.load = importFunction;
  };
  const source = { bindings: [{ export: 'load' }], needsImport: true, execute };
  const modules = { v: { source }, json: { json: '1' }, text: { text: 't' }, code: { namespace: { default: 'c' } } };
  const { load } = new Compartment({ modules, resolveHook: (specifier) => specifier }).importNow('v');

  assert.sameValue(load.length, 1);
  assert.sameValue((await load('json', { with: { type: 'json' } })).default, 1);
  assert.sameValue((await load('text', { with: { type: 'text' } })).default, 't');
  for (const options of [undefined, {}, { with: undefined }, { with: {} }]) {
    assert.sameValue((await load('code', options)).default, 'c');
    await assert.throwsAsync(TypeError, () => load('json', options));
  }
  for (const options of [null, 1, 'json', Symbol('s'), { with: null }, { with: 1 }, { with: { type: 1 } }]) {
    await assert.throwsAsync(TypeError, () => load('code', options));
  }
  await assert.throwsAsync(TypeError, () => load('code', { with: { type: 'json' } }));
  await assert.throwsAsync(TypeError, () => load('json', { with: { type: 'json', 'an attribute of nobody': '' } }));
});
