// Copyright (C) 2026 the ses262 contributors. All rights reserved.
// This code is governed by the BSD license found in the LICENSE file.
/*---
esid: sec-performcompartmenteval
description: A host may refuse to compile a source; nothing of it is parsed then
info: |
  PerformCompartmentEval ( compartmentRec, source )

  1. Perform ? HostEnsureCanCompileStrings(compartmentRec, « », source, false).
features: [Compartment, host-hooks]
---*/

const compartment = new Compartment();
const seen = [];
$262.setHostHook('HostEnsureCanCompileStrings', function (parameters, body) {
  seen.push(parameters.length, body);
  throw new Test262Error();
});

assert.throws(Test262Error, () => compartment.evaluate('('));
assert.throws(Test262Error, () => compartment.globalThis.eval('1'));
assert.sameValue(compartment.globalThis.eval(1), 1);
assert.compareArray(seen, [0, '(', 0, '1']);
