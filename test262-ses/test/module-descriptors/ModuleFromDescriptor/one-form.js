// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: >
  A descriptor with more than one of source, json and text makes it a TypeError; with a namespace, they are not read
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  7. If not exactly one of source, json and text is other than undefined, throw a TypeError exception.
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const forms = { source: {}, json: '1', text: 't' };
  const two = [
    ['source', 'json'],
    ['source', 'text'],
    ['json', 'text'],
    ['source', 'json', 'text'],
  ];
  for (const keys of two) {
    const descriptor = Object.fromEntries(keys.map((key) => [key, forms[key]]));
    await forEachImporter(async (importModule, name) => {
      const compartment = new Compartment({ modules: { m: descriptor } });
      await assert.throwsAsync(TypeError, () => importModule(compartment, 'm'), name + ' ' + keys);
    });
  }
  const undefinedForms = { namespace: undefined, source: undefined, json: undefined };
  assert.sameValue(new Compartment({ modules: { m: { ...undefinedForms, text: 't' } } }).importNow('m').default, 't');
  assert.throws(TypeError, () => new Compartment({ modules: { m: { ...undefinedForms, text: null } } }).importNow('m'));
  assert.throws(TypeError, () => new Compartment({ modules: { m: { source: null, json: '1' } } }).importNow('m'));
  const namespace = { x: 1 };
  assert.sameValue(new Compartment({ modules: { m: { namespace, ...forms } } }).importNow('m').x, 1);
});
