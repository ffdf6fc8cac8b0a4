// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-modulefromdescriptor
description: A source that names a data module of another compartment gives a new module from its text, of the same type
info: |
  ModuleFromDescriptor ( compartmentRec, entry, descriptor, mode )

  [...]
  10. If source is a String, then
    [...]
    c. If otherModule is a Data Module Record, return ! CreateDataModule(compartmentRec, otherModule.[[Type]],
       otherModule.[[Text]]).
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const other = new Compartment({ modules: { json: { json: '{"a":[]}' }, text: { text: 't' } } });
  const bad = {
    get importMeta() {
      throw new Test262Error();
    },
  };
  const main = `import json from 'j' with { type: 'json' };
    import text from 't' with { type: 'text' };
    export { json, text };
    export const load = (specifier, options) => import(specifier, options);`;
  await forEachImporter(async (importModule, name) => {
    const descriptor = (source) =>
      Object.defineProperties({ source, compartment: other }, Object.getOwnPropertyDescriptors(bad));
    const compartment = compartmentOf({ main }, { modules: { j: descriptor('json'), t: descriptor('text') } });
    const { json, text, load } = await importModule(compartment, 'main');

    assert.sameValue(JSON.stringify(json), '{"a":[]}', name);
    assert.sameValue(text, 't', name);
    assert.notSameValue(json, other.importNow('json').default);
    assert.notSameValue(json.a, other.importNow('json').default.a);
    assert.notSameValue(await load('t', { with: { type: 'text' } }), other.importNow('text'), 'another module');
    await assert.throwsAsync(TypeError, () => load('j'));
    await assert.throwsAsync(TypeError, () => load('t', { with: { type: 'json' } }));
  });
});
