// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: Bad JSON is the SyntaxError of the load, the same one each time, and whoever imports it gets that
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  2. If type is "json", then
    a. Let module be ? ParseJSONModule(text).
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const texts = [
    '',
    '{',
    '{a:1}',
    "'a'",
    '01',
    '[1,]',
    'undefined',
    '{} {}',
    '\uFEFF{}',
    '"\n"',
    '// c\n1',
    '/**/1',
    '1;',
    'x=1',
  ];
  for (const json of texts) {
    await forEachImporter(async (importModule, name) => {
      const main = 'import x from "m" with { type: "json" };';
      const compartment = compartmentOf({ main }, { modules: { m: { json } } });
      const [first, second, third] = [
        await importModule(compartment, 'm').catch((error) => error),
        await importModule(compartment, 'm').catch((error) => error),
        await importModule(compartment, 'main').catch((error) => error),
      ];
      assert.sameValue(first instanceof SyntaxError, true, name + ' ' + json);
      assert.sameValue(second, first, name + ' ' + json);
      assert.sameValue(third, first, name + ' ' + json);
    });
  }
});
