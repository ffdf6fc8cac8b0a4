// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: At the top level this is undefined
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  12. Set the LexicalEnvironment of evalContext to env.
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

const compartment = new Compartment();
const o = { evaluate: compartment.evaluate };

forEachEvaluator((run, name) => {
  assert.sameValue(run(compartment, 'this'), undefined, name);
  assert.sameValue(run(compartment, '(() => this)()'), undefined, name);
  assert.sameValue(run(compartment, 'typeof this'), 'undefined', name);
});
assert.sameValue(compartment.globalThis.eval.call(o, 'this'), undefined);
