// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: Code may assign the name of an intrinsic, and all code of the compartment sees it
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment();
  const read = compartment.evaluate('() => Math');
  const before = read();
  assert.sameValue(before.abs(-1), 1, name);
  run(compartment, 'Math = { abs: () => "replaced" }');
  assert.sameValue(read().abs(), 'replaced', name);
  assert.sameValue(run(compartment, 'Math.abs(-1)'), 'replaced', name);
  assert.sameValue(compartment.globalThis.Math, read(), name);
  assert.sameValue(new Compartment().globalThis.Math, before, name);
});
