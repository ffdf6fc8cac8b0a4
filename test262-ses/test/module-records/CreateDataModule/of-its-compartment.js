// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-createdatamodule
description: >
  Each compartment that loads a text has a value of its own, which its modules share; so has each full specifier
info: |
  CreateDataModule ( compartmentRec, type, text )

  [...]
  4. Set module.[[Realm]] to compartmentRec.
features: [Compartment, Compartment-modules, ModuleSource, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const descriptor = { json: '{"list":[]}' };
  const modules = { m: descriptor, n: descriptor };
  const sources = {
    writer: 'import m from "m" with { type: "json" }; export const write = (x) => m.list.push(x);',
    reader: 'import m from "m" with { type: "json" }; export const read = () => m.list;',
  };
  const first = compartmentOf(sources, { modules });
  const second = compartmentOf(sources, { modules });
  const { write } = await first.import('writer');
  write(1);

  assert.compareArray((await first.import('reader')).read(), [1]);
  assert.compareArray((await second.import('reader')).read(), []);
  assert.sameValue((await first.import('m')).default.list, (await first.import('reader')).read());
  assert.compareArray((await first.import('n')).default.list, []);
  assert.notSameValue(await first.import('m'), await first.import('n'));
});
