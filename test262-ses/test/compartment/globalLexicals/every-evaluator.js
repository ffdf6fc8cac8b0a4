// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-definecompartmentgloballexicals
description: Evaluated code, indirect eval code and code of the Function constructor see the bindings
info: |
  NOTE Such a binding is seen by all code that the compartment's evaluators make.
features: [Compartment, globalLexicals]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment({ globalLexicals: { x: 1 } });
  assert.sameValue(run(compartment, 'x'), 1, name);
  assert.sameValue(run(compartment, 'x = 2'), 2, name);
  assert.sameValue(compartment.evaluate('x'), 2, name);
});
