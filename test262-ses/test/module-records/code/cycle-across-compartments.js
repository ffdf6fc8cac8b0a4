// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-module-records
description: Modules of two compartments may import each other in a circle
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const make = (where, sources, other) => {
    const load = (specifier) => {
      if (specifier in sources) return { source: new ModuleSource(sources[specifier]) };
      return { namespace: specifier, compartment: other() };
    };
    return compartmentOf({}, { globals: { where }, loadHook: async (specifier) => load(specifier), loadNowHook: load });
  };
  await forEachImporter(async (importModule, name) => {
    const a = 'import { y } from "b"; export const x = () => where; export const z = y();';
    const b = 'import { x } from "a"; export const y = () => where + " " + x();';
    const first = make('first', { a }, () => second);
    const second = make('second', { b }, () => first);
    assert.sameValue((await importModule(first, 'a')).z, 'second first', name);
  });
});
