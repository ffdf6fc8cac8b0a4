// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-moduletype
description: A data module keeps its type in another compartment, whether a specifier or its namespace stands for it
info: |
  ModuleType ( module )

  1. If module is a Data Module Record, return module.[[Type]].
  2. Return empty.
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const other = new Compartment({
    modules: { json: { json: '{}' }, text: { text: 't' }, code: { namespace: { default: 1 } } },
  });
  const third = new Compartment({ modules: { json: { namespace: 'json', compartment: other } } });
  const modules = {
    json: { namespace: 'json', compartment: other },
    text: { namespace: 'text', compartment: other },
    code: { namespace: 'code', compartment: other },
    jsonObject: { namespace: other.importNow('json') },
    textObject: { namespace: other.importNow('text') },
    jsonThird: { namespace: 'json', compartment: third },
    jsonAlias: { source: 'json', compartment: third },
    copy: { namespace: { ...other.importNow('json') } },
  };
  const types = {
    json: 'json',
    text: 'text',
    jsonObject: 'json',
    textObject: 'text',
    jsonThird: 'json',
    jsonAlias: 'json',
  };
  const compartment = new Compartment({ modules });
  const load = compartment.evaluate('(specifier, type) => import(specifier, type && { with: { type } })');

  for (const specifier of Object.keys(modules)) {
    for (const type of [undefined, 'json', 'text']) {
      if (types[specifier] === type) {
        assert.sameValue('default' in (await load(specifier, type)), true, specifier);
      } else {
        await assert.throwsAsync(TypeError, () => load(specifier, type), specifier + ' ' + type);
      }
    }
  }
  assert.sameValue(compartment.importNow('jsonThird'), other.importNow('json'));
  assert.sameValue(compartment.importNow('textObject'), other.importNow('text'));
});
