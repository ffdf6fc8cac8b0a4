// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-prepareimportmeta
description: importMetaHook is called for a text that has an import.meta anywhere as code, and for no other
info: |
  PrepareImportMeta ( module )

  [...]
  2. If hook is not undefined and module.[[NeedsImportMeta]] is true, then
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const needed = {
    call: 'export const f = () => import.meta;',
    dead: 'if (false) import.meta;',
    nested: 'class C { static { () => ({ [import.meta]: 1 }); } }',
    template: '`${typeof import.meta}`;',
  };
  const notNeeded = {
    text: '"import.meta"; `import.meta`; /import.meta/; // import.meta',
    property: 'export const o = { import: { meta: 1 } }; o.import.meta;',
    call: 'export const f = () => import("meta");',
  };
  const log = [];
  const importMetaHook = (specifier) => log.push(specifier);
  for (const [specifier, text] of Object.entries(needed)) {
    await compartmentOf({ [specifier]: text }, { importMetaHook }).import(specifier);
  }
  assert.compareArray(log, Object.keys(needed));
  for (const [specifier, text] of Object.entries(notNeeded)) {
    await compartmentOf({ [specifier]: text }, { importMetaHook }).import(specifier);
  }
  assert.compareArray(log, Object.keys(needed));
});
