// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-appendmodulerequest
description: What a binding asserts is checked as for a text
info: |
  AppendModuleRequest ( record, specifier, attributes )

  1. Let newRequest be the ModuleRequest Record { [[Specifier]]: specifier, [[Attributes]]: attributes }.
features: [Compartment, Compartment-modules, data-modules]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const modules = { json: { json: '1' }, text: { text: 't' }, code: { namespace: { default: 1 } } };
  const types = [undefined, 'json', 'text', 'css'];
  for (const from of Object.keys(modules)) {
    for (const type of types) {
      if (type === (from === 'code' ? undefined : from)) continue;
      const binding = { import: 'default', from, ...(type && { with: { type } }) };
      await forEachImporter(async (importModule, name) => {
        const options = { modules: { ...modules, v: { source: { bindings: [binding] } } }, resolveHook: (s) => s };
        await assert.throwsAsync(
          TypeError,
          () => importModule(new Compartment(options), 'v'),
          [name, from, type].join(),
        );
      });
    }
  }
});
