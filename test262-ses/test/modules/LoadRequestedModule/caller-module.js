// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: import() in code that a module hands to eval of another compartment loads through the hooks of that one
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].

  LoadRequestedModule ( referrer, moduleRequest, mode )

  [...]
  8. Let module be ? LoadCompartmentModule(compartmentRec, specifier, mode).
features: [Compartment, Compartment-modules, ModuleSource]
flags: [async]
includes: [asyncHelpers.js, compartmentModules.js]
---*/

asyncTest(async () => {
  const text = `
    export const direct = () => import("a");
    export const byEval = () => inner.eval('import("a")');
    export const byFunction = () => inner.Function('return import("a")')();
  `;
  const inner = compartmentOf({ a: 'export const x = "inner"' });
  const sources = { a: 'export const x = "outer"', m: text };
  const outer = compartmentOf(sources, { globals: { inner: inner.globalThis } });
  const { direct, byEval, byFunction } = await outer.import('m');

  assert.sameValue((await direct()).x, 'outer');
  assert.sameValue((await byEval()).x, 'inner');
  assert.sameValue((await byFunction()).x, 'inner');
});
