// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment
description: Hooks are read when the compartment is made, and not again
info: |
  Compartment ( [ options ] )

  [...]
  9. If options is not undefined, then
    [...]
    j. Set compartmentRec.[[ResolveHook]] to ? GetCompartmentHook(options, « "resolveHook" »).
    k. Set compartmentRec.[[ImportHook]] to ? GetCompartmentHook(options, « "importHook", "loadHook" »).
    l. Set compartmentRec.[[ImportNowHook]] to ? GetCompartmentHook(options, « "importNowHook", "loadNowHook" »).
    m. Set compartmentRec.[[ImportMetaHook]] to ? GetCompartmentHook(options, « "importMetaHook" »).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const text = 'import { x } from "x"; export const y = x; export const url = import.meta.url;';
  const options = {
    modules: { m: { source: new ModuleSource(text) } },
    resolveHook: () => 'resolved',
    importHook: () => ({ namespace: { x: 1 } }),
    importNowHook: () => ({ namespace: { x: 2 } }),
    importMetaHook: (specifier, meta) => {
      meta.url = 'u';
    },
  };
  const a = new Compartment(options);
  const b = new Compartment(options);
  for (const name of Object.keys(options)) options[name] = null;

  assert.sameValue((await a.import('m')).y, 1);
  assert.sameValue(b.importNow('m').y, 2);
  assert.sameValue(b.importNow('m').url, 'u');
});
