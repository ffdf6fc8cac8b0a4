// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-loadrequestedmodule
description: >
  import() in code that a caller outside hands to eval or Function of a compartment loads through its hooks, not the
  caller's
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
  const inner = compartmentOf({ a: 'export const x = "inner"' });
  const outer = compartmentOf({ a: 'export const x = "outer"' }, { globals: { inner: inner.globalThis } });

  assert.sameValue((await inner.globalThis.eval('import("a")')).x, 'inner');
  assert.sameValue((await inner.globalThis.Function('return import("a")')()).x, 'inner');
  assert.sameValue((await outer.evaluate('inner.eval(`import("a")`)')).x, 'inner');
  assert.sameValue((await outer.evaluate('inner.Function(`return import("a")`)()')).x, 'inner');
  assert.sameValue((await outer.evaluate('(0, eval)(`import("a")`)')).x, 'outer');
});
