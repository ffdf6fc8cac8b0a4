// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A global property that a source would define, but does not, is no name
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment();
  assert.throws(ReferenceError, () => run(compartment, '(false && (globalThis.never = 1), never)'), name);
  assert.sameValue(run(compartment, 'typeof never'), 'undefined', name);
  compartment.globalThis.never = 2;
  assert.sameValue(run(compartment, 'never'), 2, name);
});
