// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-compartment-globals
description: A property that the global object gets is a name for all code, evaluated before or after
features: [Compartment]
includes: [compartmentEvaluators.js]
---*/

forEachEvaluator((run, name) => {
  const compartment = new Compartment();
  const read = compartment.evaluate('() => later');
  const write = compartment.evaluate('(value) => { later = value; }');
  assert.throws(ReferenceError, () => read(), name);
  assert.throws(ReferenceError, () => write(1), name);
  run(compartment, 'globalThis.later = 1');
  assert.sameValue(read(), 1, name);
  write(2);
  assert.sameValue(run(compartment, 'later'), 2, name);
  assert.sameValue(compartment.globalThis.later, 2, name);
});
