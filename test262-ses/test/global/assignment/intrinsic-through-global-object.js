// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: >
  A property of the global object that holds an intrinsic may be assigned, and all code of the compartment
  sees it
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment();
  const read = compartment.evaluate('() => Array');
  assert.sameValue(read(), Array, name);
  run(compartment, 'globalThis.Array = 1');
  assert.sameValue(read(), 1, name);
  assert.sameValue(run(compartment, 'Array'), 1, name);
  compartment.globalThis.Array = 2;
  assert.sameValue(read(), 2, name);
  assert.sameValue(run(compartment, '[].constructor'), Array, name);
});
