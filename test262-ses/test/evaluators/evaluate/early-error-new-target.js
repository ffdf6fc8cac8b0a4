// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: At the top level new.target is an early error
info: |
  PerformCompartmentEval ( compartmentRec, source )

  [...]
  3. If script is a List of errors, throw a SyntaxError exception.
features: [Compartment, new-target-early-error]
---*/

const compartment = new Compartment({ globals: { f: 1 } });

for (const source of ['new.target', '() => new.target', '{ new.target; }']) {
  assert.throws(SyntaxError, () => compartment.evaluate(source), source);
}
assert.sameValue(compartment.evaluate('(function () { return new.target; })()'), undefined);
assert.sameValue(compartment.evaluate('var F = function () { this.f = new.target; }; new F().f === F'), true);
