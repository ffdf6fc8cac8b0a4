// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-getmodulesourceobject
description: A JSON or text module has no source, with the right attribute and without
info: |
  GetModuleSourceObject ( module )

  1. If module is not a Source Text Module Record, throw a TypeError exception.
features: [Compartment, Compartment-modules, ModuleSource, data-modules, source-phase-imports]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const modules = { json: { json: '1' }, text: { text: '1' } };
  for (const specifier of Object.keys(modules)) {
    for (const attribute of ['', ` with { type: "${specifier}" }`]) {
      const main = `import source s from "${specifier}"${attribute};`;
      const compartment = compartmentOf({ main }, { modules });
      const error = await compartment.import('main').catch((thrown) => thrown);
      assert.sameValue(error instanceof TypeError || error instanceof SyntaxError, true, main);
    }
    const load = new Compartment({ modules }).evaluate('(s, options) => import.source(s, options)');
    for (const options of [undefined, { with: { type: specifier } }]) {
      const error = await load(specifier, options).catch((thrown) => thrown);
      assert.sameValue(error instanceof TypeError || error instanceof SyntaxError, true, specifier);
    }
  }
});
