// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: import() in code of a compartment does not load what its caller could load
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  10. Set the ScriptOrModule of evalContext to compartmentRec.[[ReferrerScript]].

  NOTE The ScriptOrModule of the new context is one of the compartment's own: without it, import() in code that a caller
  outside hands to a compartment's eval would load through the loader of the caller.
features: [Compartment]
flags: [async]
includes: [asyncHelpers.js]
---*/

asyncTest(async () => {
  const compartment = new Compartment();
  const specifiers = ['./module_FIXTURE.js', 'node:fs', 'data:text/javascript,1', ''];

  for (const specifier of specifiers) {
    compartment.globalThis.specifier = specifier;
    const results = [
      compartment.evaluate('import(specifier)'),
      compartment.globalThis.eval('import(specifier)'),
      compartment.evaluate('(0, eval)("import(specifier)")'),
      compartment.globalThis.Function('return import(specifier)')(),
    ];
    for (const result of results) {
      assert.sameValue(Object.getPrototypeOf(result), Promise.prototype);
      const outcome = await result.then(() => 'loaded', () => 'rejected');
      assert.sameValue(outcome, 'rejected', specifier);
    }
  }
});
